import { z } from 'zod'

import { analyseWord } from '@/domain/lexicon/analyse-word'
import { isDutchWord } from '@/domain/lexicon/is-dutch-word'
import type { Lexicon } from '@/domain/lexicon/lexicon'
import { fold } from '@/domain/text/fold'
import type { DidYouMean } from '@/domain/search/search'
import { readQuestion } from '@/domain/search-text/read-question'
import type { Synonyms } from '@/domain/search-text/synonyms'
import { isCommonWord } from '@/domain/search-text/common-words'
import { toTsquery } from '@/domain/search-text/to-tsquery'
import { dutchLexicon } from '@/server/dutch-lexicon'
import { sql } from '@/server/database/public-sql'

import { rows } from '../core/rows'

/**
 * What somebody may have meant by a question that nothing is found for: words that the guide has instead of those that
 * it does not know, all but one of the words, each alone, or what they are made of. All of it finds something. One
 * statement.
 */
export async function findDidYouMean({
  text,
  synonyms,
}: {
  text: string
  synonyms: Synonyms
}): Promise<DidYouMean> {
  const words = wordsOf({ text, synonyms })
  if (words.length === 0) return { question: null, alternatives: [], missed: [] }
  const parts = words.flatMap(({ parts: all }, at) => all.map((part) => ({ place: at + 1, ...part })))
  const found = await rows({
    row,
    query: sql`
      with recursive asked as (
        select a.place::int as place, a.word, a.query, a.misspelt
        from unnest(${sql.param(words.map(({ word }) => word))}::text[],
          ${sql.param(words.map(({ query }) => query))}::text[],
          ${sql.param(words.map(({ isMisspelt }) => isMisspelt))}::boolean[])
          with ordinality as a(word, query, misspelt, place)),
      found as materialized (
        select place from asked a where exists (select from search_entries e where e.vector @@ a.query::tsquery)),
      requested as materialized (
        select a.*, exists (select from found f where f.place = a.place) as known from asked a),
      likely as materialized (
        select a.place, best.word, best.alike from requested a cross join lateral (
          select w.word, similarity(w.word, a.word) as alike from search_words w
          where w.word % a.word and exists (select from search_entries e where e.words @> array[w.word])
          order by alike desc, w.word limit ${maxSimilar}) best
        where not a.known and length(a.word) > 2 and (a.misspelt or best.alike >= ${minAlike})),
      combined as (
        select 0 as place, array[]::text[] as words, 0::real as alike
        where (select count(*) from requested where not known) between 1 and ${maxUnknown}
          and not exists (select from requested where not known and not misspelt)
        union all
        select l.place, c.words || l.word, c.alike + l.alike from combined c join likely l
          on l.place = (select min(a.place) from requested a where not a.known and a.place > c.place)),
      rest as materialized (select string_agg(query, ' & ') as query from requested where known),
      instead as materialized (
        select c.words from combined c, rest
        where cardinality(c.words) > 0 and cardinality(c.words) = (select count(*) from requested where not known)
          and exists (select from search_entries e
            where e.words @> c.words and (rest.query is null or e.vector @@ rest.query::tsquery))
        order by c.alike desc, c.words limit 1)
      select 'instead' as kind, a.place, w.word from instead, unnest(instead.words) with ordinality as w(word, at)
        join (select place, row_number() over (order by place) as at from requested where not known) a on a.at = w.at
      union all select * from (select 'near', place, word from likely order by alike desc, word) near
      union all select * from (
        select 'without', a.place, a.word from requested a
        where (select count(*) from requested) > 1 and exists (select from search_entries e
          where e.vector @@ (select string_agg(o.query, ' & ') from requested o where o.place <> a.place)::tsquery)
        order by a.known, a.place) without
      union all select case when known then 'alone' else 'unknown' end, place, word from requested
      union all select 'part', p.place, p.word
        from unnest(${sql.param(parts.map(({ place }) => place))}::int[],
          ${sql.param(parts.map(({ word }) => word))}::text[],
          ${sql.param(parts.map(({ query }) => query))}::text[]) as p(place, word, query)
        where exists (select from search_entries e where e.vector @@ p.query::tsquery)
      union all select 'known', a.place, a.word from requested a, rest
        where a.known and exists (select from search_entries e where e.vector @@ rest.query::tsquery)`,
  })
  return toDidYouMean({ text, words, found })
}

interface QueryWord {
  /** As it stands in the question. */
  written: string
  word: string
  query: string
  /** No word of the language: another may have been meant. */
  isMisspelt: boolean
  /** The nouns that it is made of. */
  parts: { word: string; query: string }[]
}

function wordsOf({ text, synonyms }: { text: string; synonyms: Synonyms }): QueryWord[] {
  const lexicon = dutchLexicon()
  const all = readQuestion(text)
    .flat()
    .filter(({ phrase, not }) => !phrase && !not)
  const telling = all.filter(({ text: word }) => !isCommonWord(fold(withoutSigns(word))))
  const wanted = telling.length > 0 ? telling : all
  return wanted.slice(0, maxWords).flatMap((each) => {
    const query = toTsquery({ question: [[each]], lexicon, synonyms })
    const written = withoutSigns(each.text)
    const word = fold(written)
    const isMisspelt = !isDutchWord({ word, lexicon })
    return query ? [{ written, word, query, isMisspelt, parts: partsOf({ word, lexicon, synonyms }) }] : []
  })
}

function partsOf({
  word,
  lexicon,
  synonyms,
}: {
  word: string
  lexicon: Lexicon
  synonyms: Synonyms
}): QueryWord['parts'] {
  return analyseWord({ word, lexicon })
    .parts.filter((part) => lexicon.nouns.has(part))
    .flatMap((part) => {
      const query = toTsquery({ question: readQuestion(part), lexicon, synonyms })
      return query ? [{ word: part, query }] : []
    })
}

function toDidYouMean({
  text,
  words,
  found,
}: {
  text: string
  words: QueryWord[]
  found: { kind: string; place: number; word: string }[]
}): DidYouMean {
  const instead = new Map(
    found
      .filter(({ kind }) => kind === 'instead')
      .map(({ place, word }) => [words[place - 1]?.written ?? '', word]),
  )
  const replaced = text.replace(/[^\s"]+/g, (piece) => {
    const written = withoutSigns(piece)
    return piece.replace(written, () => instead.get(written) ?? written)
  })
  const placesOf = (kind: string): number[] => found.flatMap((each) => (each.kind === kind ? each.place : []))
  const without = placesOf('without').map((place) => wordsAt({ words, isThere: (at) => at !== place }))
  const known = placesOf('known')
  const rest = known.length < words.length ? [wordsAt({ words, isThere: (at) => known.includes(at) })] : []
  const wordsOfKind = (kind: string): string[] =>
    found.flatMap((each) => (each.kind === kind ? each.word : []))
  const near = wordsOfKind('near')
  const alone = placesOf('alone').map((place) => wordsAt({ words, isThere: (at) => at === place }))
  const others = instead.size > 0 && words.length > 1 ? [] : [...without, ...rest, ...near]
  const used = new Set([text, replaced, ...instead.values(), ''])
  const isNew = (each: string): boolean => !used.has(each)
  const offered = others.some(isNew) || instead.size > 0 ? others : [...alone, ...wordsOfKind('part')]
  return {
    question: replaced === text ? null : replaced,
    alternatives: [...new Set(offered)].filter(isNew).slice(0, maxSimilar),
    missed: wordsOfKind('unknown'),
  }
}

function wordsAt({ words, isThere }: { words: QueryWord[]; isThere: (place: number) => boolean }): string {
  return words.flatMap(({ written }, at) => (isThere(at + 1) ? written : [])).join(' ')
}

/** Without what stands around a word in a sentence. */
function withoutSigns(piece: string): string {
  return piece.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
}

const maxWords = 10

const maxUnknown = 3

const maxSimilar = 5

/** From 0 to 1, of a word to one that is right, but not in the guide: “verpleegtehuis” to “verpleeghuis”. */
const minAlike = 0.5

const row = z.object({
  kind: z.enum(['instead', 'near', 'without', 'known', 'alone', 'unknown', 'part']),
  place: z.number(),
  word: z.string(),
})
