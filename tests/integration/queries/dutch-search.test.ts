import { expect } from 'vitest'

import { readQuestion } from '@/domain/search-text/read-question'
import { readTerms } from '@/domain/search-text/read-terms'
import { toTsquery } from '@/domain/search-text/to-tsquery'
import { toVector } from '@/domain/search-text/to-vector'
import { dutchLexicon } from '@/server/dutch-lexicon'
import { sql } from '@/server/database/public-sql'

import { dutchPairs } from '../../fixtures/dutch-pairs'
import { test } from '../../support/integration-test'

const lexicon = dutchLexicon()

const pairs = dutchPairs.flatMap(({ asked, finds, misses }) => [
  ...finds.map((text) => ({ asked, text, should: true })),
  ...misses.map((text) => ({ asked, text, should: false })),
])

test('of the pairs of a question and a text, at least 95 in 100 are found or missed as they should', async ({
  payload,
}) => {
  expect(pairs.length).toBeGreaterThanOrEqual(200)
  const wrong: string[] = []
  for (const { asked, text, should } of pairs) {
    const vector = toVector([{ terms: readTerms({ text, lexicon }), weight: 'A' }])
    const query = toTsquery({ question: readQuestion(asked), lexicon, synonyms: new Map() })
    const { rows } = await payload.db.drizzle.execute(
      sql`select ${vector}::tsvector @@ ${query}::tsquery as found`,
    )
    if (rows[0]?.found !== should) wrong.push(`“${asked}” ${should ? 'misses' : 'finds'} “${text}”`)
  }
  expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(pairs.length * 0.05)
})
