import { z } from 'zod'

import { isDutchWord } from '@/domain/lexicon/is-dutch-word'
import { paths } from '@/domain/site/paths'
import type { Suggestion } from '@/domain/search/search'
import { isCommonWord } from '@/domain/search-text/common-words'
import { wordsOf } from '@/domain/search-text/word-starts'
import { dutchLexicon } from '@/server/dutch-lexicon'
import { dutchOrder } from '@/server/database/dutch-order'
import { sql, type SQL } from '@/server/database/public-sql'

import { rows } from '../core/rows'

/**
 * Titles in which words begin with those that are being typed, in any order: those with all of them before those
 * without the common ones ("de ind"), topics before organisations before questions, and short titles first. Where no
 * title has them and one of them is no word of Dutch, those of the word that it is most like. One statement, on indexes;
 * none for less than two signs.
 */
export async function suggest(typed: string): Promise<Suggestion[]> {
  const words = [...new Set(wordsOf(typed.slice(0, maxLength)))].slice(0, maxWords)
  if (words.join('').length < 2) return []
  // The last word may not be whole yet.
  const telling = words.filter((word, at) => at === words.length - 1 || !isCommonWord(word))
  const lexicon = dutchLexicon()
  const misspelt = telling.filter((word) => longWord.test(word) && !isDutchWord({ word, lexicon }))
  const asTyped = (word: string): SQL => sql`${word}::text`
  const asMeant = (word: string): SQL => sql`(case meant.typed when ${word} then meant.word else ${word} end)`
  const found = await rows({
    row,
    query: sql`
      with found as materialized (${titles({ all: words.map(asTyped), telling: telling.map(asTyped) })}),
      unknown as materialized (
        select a.word from unnest(${sql.param(misspelt)}::text[]) as a(word)
        where not exists (select from found)
          and not exists (select from search_words w where w.word like a.word || '%')),
      meant as materialized (
        select u.word as typed, best.word from unknown u cross join lateral (
          select w.word from (
            select w.word, similarity(w.word, u.word) as alike from search_words w where w.word % u.word
            order by alike desc, w.word limit ${maxSimilar}) w
          where exists (select from search_entries e where ${isSuggested} and ${startsWith(sql`w.word`)})
          order by w.alike desc, w.word limit 1) best
        where (select count(*) from unknown) = 1)
      select kind, title, place from found
      union all
      select t.kind, t.title, t.place from meant cross join lateral (
        ${titles({ all: words.map(asMeant), telling: telling.map(asMeant) })}) t`,
  })
  return found.map(({ kind, title, place }) => ({ kind, title, href: addresses[kind](place) }))
}

function titles({ all, telling }: { all: SQL[]; telling: SQL[] }): SQL {
  return sql`
    select e.kind, e.title, e.place from search_entries e where ${isSuggested} and ${startWith(telling)}
    order by ${startWith(all)} desc, array_position(${sql.param(suggested)}::text[], e.kind), length(e.title),
      ${dutchOrder(sql`e.title`)}
    limit ${most}`
}

function startWith(words: SQL[]): SQL {
  return sql`(${sql.join(words.map(startsWith), sql` and `)})`
}

function startsWith(word: SQL): SQL {
  return sql`e.word_starts like '% ' || ${word} || '%'`
}

const suggested = ['topic', 'organisation', 'question'] as const

const isSuggested = sql`e.kind = any(${sql.param(suggested)}::text[]) and e.place is not null`

const addresses = { topic: paths.topic, organisation: paths.organisation, question: paths.question } as const

const maxLength = 100

const maxWords = 6

/** Of letters alone, as the words that it may have been meant for; what is shorter is like too many. */
const longWord = /^\p{L}{4,}$/u

const most = 8

/** Of the words that one is like: the others are hardly what was meant. */
const maxSimilar = 5

const row = z.object({ kind: z.enum(suggested), title: z.string(), place: z.string() })
