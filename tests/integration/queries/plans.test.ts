import { createLocalReq, type Payload } from 'payload'
import { expect } from 'vitest'

import { reindex } from '@/collections/search/reindex'
import { readBrokenLinks } from '@/server/link-checks/read-broken-links'
import { readChanges } from '@/components/admin/dashboard/read-changes'
import { readMissedWords } from '@/components/admin/dashboard/read-missed-words'
import { readRegister } from '@/components/admin/dashboard/read-register'
import { readTasks } from '@/components/admin/dashboard/read-tasks'
import { readThemes } from '@/components/admin/dashboard/read-themes'
import { wholeList } from '@/domain/lists/list-filter'
import { organisationList } from '@/domain/lists/organisation-filter'
import { questionList } from '@/domain/lists/question-filter'
import { parseSearchQuery } from '@/domain/search/search-query'
import { sql } from '@/server/database/public-sql'
import { isListed } from '@/queries/directory/conditions'
import { organisationTable } from '@/queries/directory/organisation-table'
import { findSimilar } from '@/queries/search/find-similar'
import { findSimilarQuestions } from '@/queries/questions/find-similar-questions'
import { readQuestionDirectory } from '@/queries/questions/read-question-directory'
import { readOrganisationDirectory } from '@/queries/organisations/read-organisation-directory'
import { search } from '@/queries/search/search'
import { suggest } from '@/queries/search/suggest'
import { amountsFor, fill, vacuum } from '@/bench/find/fill'
import { explain, statementsOf } from '@/bench/find/statements'

import { test } from '../../support/integration-test'
import { makers } from '../../support/makers'

const whole = wholeList(organisationList)

// It takes most of its time to fill the tables. What fills them goes with the database: emptying them takes as long.
test('among many records, searches, proposals, near matches and pages of lists read no more than they need', async ({
  payload,
}) => {
  await fill({ payload, amounts: amountsFor(5000) })
  await reindex(async (statement) => {
    const { rows } = await payload.db.drizzle.execute(statement)
    return { rows }
  })
  await vacuum(payload)

  for (const q of ['"gebied 471"', 'organisatie 471', 'sleutelwoord', 'gebeid 471']) {
    const { query } = parseSearchQuery({ q })
    const sent = await statementsOf({ payload, work: () => search(query) })
    expect(sent.length, q).toBeLessThanOrEqual(3)
    expect(await scannedBy({ payload, sent }), q).not.toContain('search_entries')
  }
  for (const typed of ['organisatie 471', 'gebied 47', 'organistie 471', 'gebeid 471']) {
    const sent = await statementsOf({ payload, work: () => suggest(typed) })
    expect(sent, typed).toHaveLength(1)
    expect(await scannedBy({ payload, sent }), typed).not.toContain('search_entries')
  }
  // Nothing has the words as they are typed, then which word was meant, then what has that.
  for (const [typed = '', meant = ''] of [
    ['organistie 471', 'organisatie 471'],
    ['gebeid 471', 'gebied 471'],
  ]) {
    const [misspelt, corrected] = [
      await statementsOf({ payload, work: () => suggest(typed) }),
      await statementsOf({ payload, work: () => suggest(meant) }),
    ]
    const bound = 3 * (await buffersOf({ payload, sent: corrected }))
    expect(await buffersOf({ payload, sent: misspelt }), typed).toBeLessThanOrEqual(bound)
  }
  for (const asked of ['stikstoff', 'wp-login.php', 'organisatie-471x']) {
    const sent = await statementsOf({ payload, work: () => findSimilar(asked) })
    expect(sent, asked).toHaveLength(1)
    expect(await scannedBy({ payload, sent }), asked).not.toContain('organisations')
  }
  const sent = await statementsOf({ payload, work: () => findSimilarQuestions('wie-beslist') })
  expect(await scannedBy({ payload, sent })).not.toContain('subtopics_questions')
  const count = sql`select count(*) from ${organisationTable.from}
    where ${isListed({ list: organisationList, table: organisationTable, filter: whole, tsquery: null })}`
  const bare = await explain({ payload, statement: count })
  for (const page of [1, 99_999]) {
    const sent = await statementsOf({
      payload,
      work: () => readOrganisationDirectory({ ...whole, page }),
    })
    const last = sent.at(-1)
    if (!last) throw new Error('Nothing was asked.')
    // What fifty records need is the same for any number of them.
    const { buffers } = await explain({ payload, statement: last })
    expect(buffers, `page ${page}`).toBeLessThanOrEqual(2 * bare.buffers + 600)
  }
}, 120_000)

test('among 50,000 organisations and 60,000 questions, those of one are found by index, and the dashboard reads a page', async ({
  payload,
}) => {
  await fill({ payload, amounts: { ...amountsFor(50_000), roles: 5000, sources: 5000 } })
  await vacuum(payload)

  const chosen = { ...wholeList(questionList).chosen, organisatie: ['organisatie-471'] }
  const sent = await statementsOf({
    payload,
    work: () => readQuestionDirectory({ ...wholeList(questionList), chosen }),
  })

  expect(sent.length).toBeLessThanOrEqual(3)
  const scanned = await scannedBy({ payload, sent: sent.slice(-1) })
  for (const table of ['subtopics_questions', 'subtopics_questions_organisations'])
    expect(scanned).not.toContain(table)

  const req = await createLocalReq({ user: await makers(payload).staff('beheerder') }, payload)
  const parts = [readTasks, readThemes, readChanges, readMissedWords, readRegister, readBrokenLinks]
  const read = await statementsOf({ payload, work: () => Promise.all(parts.map((part) => part(req))) })
  expect(read.length).toBeLessThanOrEqual(10)
  const costs = await Promise.all(read.map((statement) => explain({ payload, statement })))
  expect(costs.reduce((sum, { buffers }) => sum + buffers, 0)).toBeLessThanOrEqual(5000)
}, 120_000)

async function buffersOf({
  payload,
  sent,
}: {
  payload: Payload
  sent: Awaited<ReturnType<typeof statementsOf>>
}): Promise<number> {
  let total = 0
  for (const statement of sent) total += (await explain({ payload, statement })).buffers
  return total
}

async function scannedBy({
  payload,
  sent,
}: {
  payload: Payload
  sent: Awaited<ReturnType<typeof statementsOf>>
}): Promise<string[]> {
  const scanned: string[] = []
  for (const statement of sent) scanned.push(...(await explain({ payload, statement })).scanned)
  return scanned
}
