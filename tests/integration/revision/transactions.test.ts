import type { Payload } from 'payload'
import pg from 'pg'
import { afterEach, expect, onTestFinished, vi } from 'vitest'

import { test } from '../../support/integration-test'
import { moved, movesOf, nothing, readRevision, tookAway } from './read-revision'

const publish = `insert into topics (title, _status) values ('Asiel', 'published')`

afterEach<{ payload: Payload }>(async ({ payload }) => {
  await payload.db.drizzle.execute('delete from changes; delete from topics')
})

async function connect(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  onTestFinished(() => client.end())
  return client
}

test('what is rolled back moves nothing, a savepoint too', async ({ payload }) => {
  const run = (statements: string) => () => payload.db.drizzle.execute(statements)

  expect(await movesOf({ payload, work: run(`begin; ${publish}; rollback`) })).toEqual(nothing)
  const savepoint = `begin; savepoint a; ${publish}; rollback to a`
  expect(await movesOf({ payload, work: run(`${savepoint}; commit`) })).toEqual(nothing)
  expect(await movesOf({ payload, work: run(`${savepoint}; ${publish}; commit`) })).toEqual(moved)
  const checked = `begin; savepoint a; ${publish}; set constraints all immediate; rollback to a`
  expect(await movesOf({ payload, work: run(`${checked}; commit`) })).toEqual(nothing)
  expect(await movesOf({ payload, work: run(`${checked}; ${publish}; commit`) })).toEqual(moved)
})

test('a transaction that adds and takes away moves the number once, whichever comes first', async ({
  payload,
}) => {
  const run = (statements: string) => () => payload.db.drizzle.execute(statements)
  const withdraw = `update topics set _status = 'draft'`
  await payload.db.drizzle.execute(publish)

  expect(await movesOf({ payload, work: run(`${withdraw}; ${publish}`) })).toEqual(tookAway)
  expect(await movesOf({ payload, work: run(`${publish}; ${withdraw}`) })).toEqual(tookAway)
})

test('a table that is emptied at once counts as taken away', async ({ payload }) => {
  for (const table of ['topics_organisations', 'search_words']) {
    const work = () => payload.db.drizzle.execute(`truncate ${table}`)
    expect(await movesOf({ payload, work }), table).toEqual(tookAway)
  }
})

test('who listens is told with the commit, of the number and of the last withdrawal', async ({ payload }) => {
  const [listener, writer] = [await connect(), await connect()]
  const heard: string[] = []
  listener.on('notification', ({ channel, payload: said }) => heard.push(`${channel} ${said}`))
  await listener.query('listen gids_revision')
  const before = await readRevision(payload)

  await writer.query(`begin; ${publish}`)
  await listener.query('select 1')
  expect(heard).toEqual([])
  await writer.query('commit')
  await expect.poll(() => heard).toEqual([`gids_revision ${before.number + 1} ${before.withdrawal}`])
  await writer.query(`update topics set _status = 'draft'`)
  await expect.poll(() => heard.slice(1)).toEqual([`gids_revision ${before.number + 2} ${before.number + 2}`])
  await writer.query(`begin; ${publish}; rollback; insert into topics (title) values ('Concept')`)
  await listener.query('select 1')
  expect(heard).toHaveLength(2)
})

test('a new day in Amsterdam moves the number once', async ({ payload }) => {
  const today = `(now() at time zone 'Europe/Amsterdam')::date`
  const midnight = async (): Promise<unknown> =>
    (await payload.db.drizzle.execute('select move_revision_at_midnight() as moved')).rows
  // The database may have been made before the last midnight.
  await midnight()
  expect(await midnight()).toEqual([{ moved: false }])

  for (const day of [`${today} - 1`, `${today} + 1`, 'null']) {
    await payload.db.drizzle.execute(`update revision set day = ${day}`)
    const asked: unknown[] = []
    const work = async () => asked.push(...(await Promise.all([midnight(), midnight(), midnight()])))
    expect(await movesOf({ payload, work }), day).toEqual(moved)
    expect(asked.filter((answer) => JSON.stringify(answer).includes('true'))).toHaveLength(1)
  }
  const { rows } = await payload.db.drizzle.execute(`select day = ${today} as "isToday" from revision`)
  expect(rows).toEqual([{ isToday: true }])
})

test('two publications of 300 parts at once neither deadlock nor fail, nor wait for each other', async ({
  payload,
  make,
  restWithReadTime: rest,
}) => {
  await make.staff('eindredacteur')
  await payload.db.drizzle.execute(`
    insert into organisations (name, slug, type, _status)
    select 'Organisatie ' || n, 'organisatie-' || n, 'ngo', 'published' from generate_series(1, 300) n`)
  const { rows } = await payload.db.drizzle.execute('select id from organisations order by id')
  const organisations = rows.map(({ id }) => ({ organisation: Number(id), role: 'Rol' }))
  const topics = [
    await make.topic({ title: 'Een', organisations, _status: 'draft' }),
    await make.topic({ title: 'Twee', organisations: organisations.toReversed(), _status: 'draft' }),
  ]
  const change = async (_status: 'draft' | 'published', ended: number[] = []): Promise<void> => {
    const saves = topics.map(async ({ id }) => {
      const path = `/topics/${id}?depth=0`
      const { status, text } = await rest({ path, method: 'PATCH', body: { _status }, as: 'eindredacteur' })
      expect(status, text).toBe(200)
      ended.push(id)
    })
    await Promise.all(saves)
  }
  /** The first that is ready to be committed is held until the other one has ended. */
  const publishBeside = async (): Promise<void> => {
    const ended: number[] = []
    const commit = payload.db.commitTransaction.bind(payload.db)
    const spy = vi.spyOn(payload.db, 'commitTransaction').mockImplementationOnce(async (id) => {
      await expect.poll(() => ended, { timeout: 10_000 }).toHaveLength(1)
      await commit(id)
    })
    await change('published', ended).finally(() => spy.mockRestore())
  }

  expect(await movesOf({ payload, work: () => change('published') })).toEqual({ times: 2, took: false })
  expect(await movesOf({ payload, work: () => change('draft') })).toEqual({ times: 2, took: true })
  expect(await movesOf({ payload, work: publishBeside })).toEqual({ times: 2, took: false })
})
