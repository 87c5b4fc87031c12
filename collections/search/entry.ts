import { createHash } from 'node:crypto'

import { z } from 'zod'

import { fold } from '@/domain/text/fold'
import type { Lexicon } from '@/domain/lexicon/lexicon'
import { readTerms } from '@/domain/search-text/read-terms'
import { toVector } from '@/domain/search-text/to-vector'

import { analysis } from './analysis'

/** Something that can be found, as `searchable` reads it. */
export const foundText = z.object({
  kind: z.string(),
  record: z.number(),
  part: z.string(),
  title: z.string(),
  place: z.string().nullable(),
  also: z.string(),
  text: z.string(),
  topic: z.object({ slug: z.string(), title: z.string() }).nullable(),
})

export type FoundText = z.output<typeof foundText>

/** Tells whether an entry has to be made again: it changes with all that the entry is made of. */
export function hashOf(found: FoundText): string {
  return analysis + createHash('sha256').update(JSON.stringify(found)).digest('base64')
}

/** What is kept of something that can be found, beside what is shown of it. */
export interface Analysed {
  vector: string
  /** The words as they are written, for whoever misspells them. */
  words: string[]
}

export function analyse({ found, lexicon }: { found: FoundText; lexicon: Lexicon }): Analysed {
  const { title, also, text } = found
  const terms = (field: string): ReturnType<typeof readTerms> => readTerms({ text: field, lexicon })
  const vector = toVector([
    { terms: terms(title), weight: 'A' },
    { terms: terms(also), weight: 'B' },
    { terms: terms(text), weight: 'C' },
  ])
  return { vector, words: wordsIn(`${title} ${also} ${text}`) }
}

function wordsIn(text: string): string[] {
  const words = fold(text).match(/\p{L}{4,40}/gu) ?? []
  return [...new Set(words)].sort()
}
