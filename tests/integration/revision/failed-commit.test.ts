import { commitTransaction, createLocalReq, initTransaction, killTransaction, type Payload } from 'payload'
import { afterEach, expect } from 'vitest'

import { atEndOfTransaction } from '@/server/database/transaction-of'

import { test } from '../../support/integration-test'
import { refusal } from '../../support/refusal'

const notConfirmed = 'The database did not confirm the commit.'

/** Has every change of a topic do this when it is committed. */
async function atCommit({ payload, does }: { payload: Payload; does: string }): Promise<void> {
  await payload.db.drizzle.execute(`
    create function fail_at_commit() returns trigger language plpgsql as $$ begin ${does}; return null; end $$;
    create constraint trigger fail_at_commit after update on topics deferrable initially deferred
      for each row execute function fail_at_commit()`)
}

const ways = {
  'the database refuses it': { does: `raise exception 'no room'`, status: 500 },
  'the connection is ended during it': {
    does: `perform pg_terminate_backend(pg_backend_pid()); perform pg_sleep(5)`,
    status: 503,
  },
  'the disk of the database is full': {
    does: `raise exception 'could not extend file' using errcode = '53100'`,
    status: 507,
  },
}

for (const [name, { does, status }] of Object.entries(ways)) {
  test(`a withdrawal whose commit fails because ${name} is an error, and nothing of it is kept`, async ({
    payload,
    make,
    rest,
  }) => {
    const { id } = await make.topic()
    await atCommit({ payload, does })

    const data = { _status: 'draft' } as const
    expect(await refusal(payload.update({ collection: 'topics', id, data }))).toBe(notConfirmed)
    const answer = await rest({ path: `/topics/${id}`, method: 'PATCH', body: data, as: 'eindredacteur' })
    const list = `/topics?where[id][equals]=${id}`
    const bulk = await rest({ path: list, method: 'PATCH', body: data, as: 'eindredacteur' })

    expect(answer.status, answer.text).toBe(status)
    expect(answer.headers.get('retry-after')).toBe(status === 503 ? '10' : null)
    expect(bulk.status, bulk.text).toBe(status)
    expect((await payload.findByID({ collection: 'topics', id }))._status).toBe('published')
    const { rows } = await payload.db.drizzle.execute('select action from history')
    expect(rows).toEqual([{ action: 'published' }])
    expect(payload.db.sessions).toEqual({})
  })
}

test.for([
  ['perform 1', 'committed'],
  ["raise exception 'no room'", 'rolled back'],
  ['perform pg_terminate_backend(pg_backend_pid()); perform pg_sleep(5)', 'nothing, for nobody knows'],
] as const)(
  'what has to be done when a transaction ends by %s is what is for %s',
  async ([does, done], { payload, make }) => {
    const { id } = await make.topic()
    await atCommit({ payload, does })
    const told: string[] = []
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    const tell = (word: string) => async () => void told.push(word)
    await atEndOfTransaction({
      req,
      ending: { committed: tell('committed'), rolledBack: tell('rolled back') },
    })
    await payload.update({ collection: 'topics', id, data: { title: 'Anders' }, req })
    expect(told).toEqual([])
    await commitTransaction(req).catch((error: unknown) => expect(error).toBeInstanceOf(Error))
    expect(told).toEqual(done.startsWith('nothing') ? [] : [done])
  },
)

test('what fails at the end of a transaction is told, and the rest is done', async ({ payload }) => {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  const told: string[] = []
  await atEndOfTransaction({ req, ending: { rolledBack: () => Promise.reject(new Error('no')) } })
  await atEndOfTransaction({ req, ending: { rolledBack: async () => void told.push('done') } })
  await killTransaction(req)
  expect(told).toEqual(['done'])
})

test('a transaction that is rolled back on purpose is no error', async ({ payload }) => {
  const id = await payload.db.beginTransaction()
  await payload.db.rollbackTransaction(id ?? '')
  expect(payload.db.sessions).toEqual({})
})

afterEach<{ payload: Payload }>(async ({ payload }) => {
  await payload.db.drizzle.execute('drop function if exists fail_at_commit() cascade')
})
