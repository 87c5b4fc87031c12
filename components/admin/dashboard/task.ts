import { formatDate, formatMoment } from '@/domain/text/dutch'

/** Why something waits for somebody, the most urgent first. */
export const taskKinds = [
  'plan-failed',
  'returned',
  'review-late',
  'review',
  'tip',
  'import',
  'draft',
  'review-soon',
  'plan',
] as const

export type TaskKind = (typeof taskKinds)[number]

export const taskLabels: Record<TaskKind, string> = {
  'plan-failed': 'Plan mislukt',
  returned: 'Teruggestuurd',
  'review-late': 'Te laat nagekeken',
  review: 'Ter beoordeling',
  tip: 'Tip',
  import: 'Import',
  draft: 'Jouw concept',
  'review-soon': 'Na te kijken',
  plan: 'Gepland',
}

export interface Task {
  kind: TaskKind
  title: string
  href: string
  detail: string
}

/** What there is to know of it, as the end of a line. */
export function detailOf({
  kind,
  at,
  who,
  text,
  type,
}: {
  kind: TaskKind
  at: Date
  who: string | null
  text: string | null
  /** Of a plan. */
  type: 'publish' | 'unpublish' | null
}): string {
  const moment = formatMoment(at.toISOString())
  const day = formatDate(at.toISOString())
  const planned = type === 'unpublish' ? 'offline halen' : 'publiceren'
  const quoted = text ? `: “${text}”` : ''
  switch (kind) {
    case 'plan-failed':
      return `${planned} op ${moment}, van ${who ?? 'onbekend'}: ${text ?? 'de reden is onbekend.'}`
    case 'plan':
      return `${planned} op ${moment}, door ${who ?? 'onbekend'}`
    case 'returned':
      return `op ${moment}${quoted}`
    case 'review':
      return `van ${who ?? 'onbekend'}, ${moment}${quoted}`
    case 'review-late':
      return `had gemoeten op ${day}, ${who ?? 'van niemand'}`
    case 'review-soon':
      return `uiterlijk ${day}, ${who ?? 'van niemand'}`
    case 'tip':
      return [who && `van ${who}`, text && `bij ${text}`, moment].filter(Boolean).join(', ')
    case 'import':
      return `${text === '1' ? '1 melding' : `${text ?? 0} meldingen`}, ${moment}`
    case 'draft':
      return `bewaard op ${moment}`
  }
}
