import type { Place } from '@/domain/document/topic-document'
import { readDay } from '@/domain/text/read-day'
import type { Publication } from '@/domain/topics/topic'
import type { Entry } from './further-entries'
import type { Reading } from '../reading'

/** "[Titel](adres), medium, 31 maart 2026"; `null`, and reported, without a title, a medium or a day. */
export function toPublication({
  entry,
  place,
  reading,
}: {
  entry: Entry | undefined
  place: Place
  reading: Reading
}): Publication | null {
  const marked = entry?.marked ?? null
  const words = marked === null ? (entry?.text ?? '') : (entry?.behind ?? '').replace(/^\s*,\s*/, '')
  const [before, last] = divideAtLast(words)
  const date = readDay(last)
  const [head, tail] = divideAtLast(date === null ? words : before)
  const title = marked ?? head
  const medium = marked === null ? tail : date === null ? words : before
  const missing = [!title && 'titel', !medium && 'medium', date === null && 'datum'].filter(Boolean)
  if (missing.length === 0 && entry) return { title, medium, date, url: entry.url }
  reading.report({
    rule: 'publication',
    ...place,
    message: `Van deze publicatie ontbreekt: ${missing.join(', ')}. Zij is niet overgenomen.`,
    proposal: '- Gepubliceerd: [Titel](https://…), medium, 31 maart 2026',
  })
  return null
}

/** What stands before the last comma, and behind it; without a comma all stands behind it. */
function divideAtLast(words: string): [before: string, behind: string] {
  const comma = words.lastIndexOf(',')
  return [words.slice(0, Math.max(0, comma)).trim(), words.slice(comma + 1).trim()]
}
