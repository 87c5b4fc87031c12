import { createLocalReq, type Payload } from 'payload'
import { expect } from 'vitest'
import { z } from 'zod'

import { readMissedWords } from '@/components/admin/dashboard/read-missed-words'
import { readEnvironment } from '@/server/environment'
import { MissedWords } from '@/server/missed-words'
import { test } from '@/tests/support/integration-test'
import { removeContent } from '@/tests/support/payload'

const url = (): string => readEnvironment(process.env).DATABASE_URL

test('words are counted by week, and no numbers, addresses or sentences', async ({ payload }) => {
  await removeContent(payload)
  await using words = new MissedWords(url())
  for (const times of [1, 2, 3]) words.count(['woningnood', `keer-${times}`])
  words.count(['0612345678', '12-03-1990', 'iemand@example.org', 'a'.repeat(41), "'; drop", 'ĳsclub'])
  await words.write()
  words.count(['woningnood'])
  await words.write()
  expect(await kept(payload)).toEqual({ woningnood: 4, 'keer-1': 1, 'keer-2': 1, 'keer-3': 1, ĳsclub: 1 })
})

test('two processes that write at once count together', async ({ payload }) => {
  await removeContent(payload)
  await using one = new MissedWords(url())
  await using other = new MissedWords(url())
  for (const words of [one, other]) for (let at = 0; at < 50; at += 1) words.count(['b', 'a'])
  await Promise.all([one.write(), other.write()])
  expect(await kept(payload)).toEqual({ a: 100, b: 100 })
})

test('what the database does not take is written the next time', async ({ payload }) => {
  await removeContent(payload)
  await using words = new MissedWords(url())
  await payload.db.drizzle.execute('alter table missed_words rename to missed_words_away')
  words.count(['woningnood'])
  await words.write()
  await payload.db.drizzle.execute('alter table missed_words_away rename to missed_words')
  words.count(['woningnood'])
  await words.write()
  expect(await kept(payload)).toEqual({ woningnood: 2 })
})

test('editors see what was asked three times in four weeks, and is still nowhere', async ({
  payload,
  make,
}) => {
  await payload.db.drizzle.execute(`insert into missed_words (word, week, count)
    select word, date_trunc('week', now() at time zone 'Europe/Amsterdam')::date - 7 * weeks, count from (values
      ('huurtoeslag', 0, 2), ('huurtoeslag', 1, 2), ('zelden', 0, 2), ('vroeger', 5, 9), ('schoolbus', 0, 3),
      ('verduidelijkt', 0, 3)) as given(word, weeks, count)`)
  const req = await createLocalReq({}, payload)
  const seen = async (): Promise<string[]> => (await readMissedWords(req)).map(({ word }) => word)
  expect(await seen()).toEqual(['huurtoeslag', 'schoolbus', 'verduidelijkt'])

  await make.topic({ title: 'De schoolbus' })
  await payload.create({ collection: 'synonyms', data: { words: ['Verduidelijkt', 'uitgelegd'] } })
  expect(await seen()).toEqual(['huurtoeslag'])
})

async function kept(payload: Payload): Promise<Record<string, number>> {
  const { rows } = await payload.db.drizzle.execute('select word, count from missed_words')
  const row = z.object({ word: z.string(), count: z.number() })
  return Object.fromEntries(rows.map((each) => row.parse(each)).map(({ word, count }) => [word, count]))
}
