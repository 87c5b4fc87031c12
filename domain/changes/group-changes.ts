import { amsterdamDay } from '../text/amsterdam-day'
import type { Change } from './change'

/** The changes of one day in the Netherlands, by topic. */
export interface ChangeDay {
  /** "2026-11-24". */
  day: string
  topics: (Change['topic'] & { changes: Change[] })[]
}

/** Changes, newest first, by day and by topic; topics stand in the order of their newest change. */
export function groupChanges(changes: Change[]): ChangeDay[] {
  const days = new Map<string, Map<string, ChangeDay['topics'][number]>>()
  for (const change of changes) {
    const day = amsterdamDay(change.at)
    const topics = days.get(day) ?? new Map()
    const group = topics.get(change.topic.slug) ?? { ...change.topic, changes: [] }
    days.set(day, topics.set(change.topic.slug, group))
    group.changes.push(change)
  }
  return [...days].map(([day, topics]) => ({ day, topics: [...topics.values()] }))
}
