import pg from 'pg'
import { expect, onTestFinished } from 'vitest'

import { readEnvironment } from '@/server/environment'
import { cleanUpLinks } from '@/server/link-checks/clean-up-links'
import { test } from '@/tests/support/integration-test'
import { startFarm } from '@/tests/support/link-farm/farm'
import { gives, site } from '@/tests/support/link-farm/kinds'

import { addDueLinks, checkDueLinks, passHours } from './check-due-links'

test('of what an address answered ninety days are kept, and a host that nothing links to is forgotten', async ({
  payload,
  make: _,
}) => {
  const address = 'https://a.example/verslag'
  await addDueLinks({ payload, addresses: [address] })
  const run = (statement: string): ReturnType<typeof payload.db.drizzle.execute> =>
    payload.db.drizzle.execute(statement)
  await run(`insert into link_history (address, first_at, last_at, answer, status, state)
    select '${address}', now() - days * interval '1 day', now() - days * interval '1 day', 'page', 200, 'works'
    from unnest(array[1, 89, 91, 400]) days`)
  await run(`insert into link_hosts (host, next_at) values ('a.example', now() - interval '9 days'),
    ('weg.example', now() - interval '9 days'), ('net-gevraagd.example', now())`)
  const pool = new pg.Pool({ connectionString: readEnvironment(process.env).DATABASE_URL })
  onTestFinished(() => pool.end())

  await cleanUpLinks(pool)

  const history = await run(`select round(extract(epoch from now() - last_at) / 86400)::int as days
    from link_history where address = '${address}' order by days`)
  expect(history.rows).toEqual([{ days: 1 }, { days: 89 }])
  const hosts = await run('select host from link_hosts order by host')
  expect(hosts.rows).toEqual([{ host: 'a.example' }, { host: 'net-gevraagd.example' }])
})

test('new addresses are spread over a week', async ({ payload, make: _ }) => {
  const rows = Array.from({ length: 100 }, (_, at) => `('Bron', 'https://a${at}.example/', 'published')`)
  await payload.db.drizzle.execute(`insert into sources (title, url, _status) values ${rows.join()}`)

  const { rows: days } = await payload.db.drizzle.execute(`
    select count(distinct floor(extract(epoch from due_at - now()) / 86400))::int as days,
      bool_and(due_at between now() and now() + interval '7 days') as "isWithin" from link_checks`)
  expect(days).toEqual([{ days: 7, isWithin: true }])
})

test('no check writes a version, or touches what links there', async ({ payload, make }) => {
  let isThere = true
  const farm = await startFarm({
    hosts: () => ({
      goed: (request, response) => (isThere ? site() : gives('', {}, 410))(request, response),
    }),
  })
  onTestFinished(() => farm[Symbol.asyncDispose]())
  await make.source({ url: farm.url('goed', '/verslag') })
  const written = async (): Promise<unknown> => {
    const { rows } = await payload.db.drizzle.execute(`
      select s.updated_at, (select count(*)::int from _sources_v) as versions, l.state
      from sources s cross join link_checks l`)
    return rows[0]
  }
  const before = await written()

  for (const hours of [0, 168, 24, 24, 24]) {
    await passHours({ payload, hours })
    await checkDueLinks({ payload, farm })
    isThere = false
  }

  expect(await written()).toEqual({ ...Object(before), state: 'unreachable' })
})
