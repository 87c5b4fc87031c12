import { createHash } from 'node:crypto'

import { z } from 'zod'

import { fold } from '@/domain/text/fold'
import { infinitiveOf } from '@/domain/lexicon/infinitive-of'
import type { Lexicon } from '@/domain/lexicon/lexicon'
import { rememberWords } from '@/domain/lexicon/remember-words'
import { linkLexemes } from '@/domain/search-text/link-lexeme'
import { readTerms, type Term } from '@/domain/search-text/read-terms'
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
  topic: z.object({ slug: z.string(), title: z.string(), subtopic: z.string().optional() }).nullable(),
  /** Addresses that it is found by. */
  links: z.array(z.string()),
  /** Of the title of a source, where it is not Dutch. */
  language: z.string().nullable(),
  /** The moment at which an organisation ends. */
  ended_at: z.string().nullable(),
})

export type FoundText = z.output<typeof foundText>

/** Tells whether an entry has to be made again: it changes with all that the entry is made of. */
export function hashOf(found: FoundText): string {
  return analysis + createHash('sha256').update(JSON.stringify(found)).digest('base64')
}

/** What is kept of something that can be found, beside what is shown of it. */
export interface Analysed {
  vector: string
  /** The words as they are written, and what they are forms and made of, for whoever misspells them. */
  words: string[]
}

export function analyse({ found, lexicon }: { found: FoundText; lexicon: Lexicon }): Analysed {
  const { title, also, text, links } = found
  const fields = [title, also, text].map((field) => readTerms({ text: field, lexicon }))
  const [titled = [], named = [], written = []] = fields
  const linked = links.flatMap(linkLexemes).map(toTerm)
  const vector = toVector([
    { terms: titled, weight: 'A' },
    { terms: named, weight: 'B' },
    { terms: written, weight: 'C' },
    { terms: linked, weight: 'B' },
  ])
  return { vector, words: wordsIn({ text: `${title} ${also} ${text}`, terms: fields.flat(), lexicon }) }
}

function toTerm(lexeme: string): Term {
  return { lexeme, parts: [], start: 0, end: 0 }
}

function wordsIn({ text, terms, lexicon }: { text: string; terms: Term[]; lexicon: Lexicon }): string[] {
  const words = new Set<string>(fold(text).match(/\p{L}{4,40}/gu) ?? [])
  for (const { lexeme, parts } of terms)
    for (const each of [lexeme, ...parts]) {
      if (words.has(each)) continue
      const shown = shownAs({ lexeme: each, lexicon })
      if (shown) words.add(shown)
    }
  return [...words].sort()
}

/** A word as people look for it: of a verb, no stem. Empty for what is short, or has other signs than letters. */
function shownAs({ lexeme, lexicon }: { lexeme: string; lexicon: Lexicon }): string {
  const remembered = shownIn(lexicon)
  const known = remembered.get(lexeme)
  if (known !== undefined) return known
  const shown = isWord(lexeme) ? wholeWord({ lexeme, lexicon }) : ''
  remembered.set(lexeme, shown)
  return shown
}

function wholeWord({ lexeme, lexicon }: { lexeme: string; lexicon: Lexicon }): string {
  return lexicon.lemmas.has(lexeme) ? lexeme : (infinitiveOf({ word: `${lexeme}t`, lexicon }) ?? lexeme)
}

const shownIn = rememberWords<string>({ max: 20_000 })

function isWord(lexeme: string): boolean {
  return /^\p{L}{4,40}$/u.test(lexeme)
}
