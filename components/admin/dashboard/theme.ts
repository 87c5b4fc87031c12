import { formatDate, formatMoment } from '@/domain/text/dutch'

/** A topic as its row on the dashboard tells of it; moments are ISO 8601. */
export interface Theme {
  title: string
  href: string
  isPublic: boolean
  /** How many texts of it visitors do not see yet: its own, and those of its subtopics. */
  drafts: number
  plans: { type: 'publish' | 'unpublish'; at: string }[]
  reviewedAt: string | null
  /** When it is to be looked at again; `null` where nobody said how often. */
  due: string | null
  isLate: boolean
  owner: string | null
}

const planned = { publish: 'Openbaar', unpublish: 'Offline' }

export function describePlan({ type, at }: Theme['plans'][number]): string {
  return `${planned[type]} op ${formatMoment(at)}`
}

/** When it was looked at, and when it has to be again. Nothing counts as looked at before somebody said so. */
export function describeReview({ reviewedAt, due, isLate }: Theme): string {
  const last = reviewedAt ? formatDate(reviewedAt) : 'Nog nooit'
  if (!due) return last
  return `${last}, ${isLate ? 'had weer gemoeten op' : 'weer vóór'} ${formatDate(due)}`
}
