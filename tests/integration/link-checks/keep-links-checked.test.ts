import type { Payload } from 'payload'
import pg from 'pg'
import { expect, onTestFinished, vi } from 'vitest'
import { z } from 'zod'

import type { LinkState } from '@/domain/link-checks/link-check'
import { backgroundLimits } from '@/server/database/bounded-statements'
import { test } from '@/tests/support/integration-test'
import { removeContent } from '@/tests/support/payload'
import { startFarm, type Farm, type FarmHost } from '@/tests/support/link-farm/farm'
import { farmHosts, gives, page, site } from '@/tests/support/link-farm/kinds'

import { addDueLinks, checkDueLinks, passHours, pause, startNode } from './check-due-links'
import { readUnreachable } from './read-unreachable'

async function farmOf(hosts: (urls: Pick<Farm, 'url'>) => Record<string, FarmHost>): Promise<Farm> {
  const farm = await startFarm({ hosts })
  onTestFinished(() => farm[Symbol.asyncDispose]())
  return farm
}

async function read<T extends z.ZodType>({
  payload,
  query,
  row,
}: {
  payload: Payload
  query: string
  row: T
}): Promise<z.output<T>[]> {
  const { rows } = await payload.db.drizzle.execute(query)
  return rows.map((each) => row.parse(each))
}

const stateRow = z.object({ host: z.string(), state: z.string() })

async function states(payload: Payload): Promise<Record<string, string>> {
  const found = await read({
    payload,
    query: 'select host, state from link_checks order by host',
    row: stateRow,
  })
  return Object.fromEntries(found.map(({ host, state }) => [host.replace('.example', ''), state]))
}

const working: Record<string, LinkState> = {
  goed: 'works',
  verhuisd: 'works',
  'voorlopig-elders': 'works',
  'naar-bestand': 'works',
  'head-geweigerd': 'works',
  'gzip-bom': 'works',
  eindeloos: 'works',
  bestand: 'works',
}
const unclear = [
  ...['naar-prive', 'naar-voorpagina', 'rondjes', 'elk-adres-hetzelfde', 'robots', 'te-druk', 'te-druk-even'],
  ...['rare-status', 'storing', 'uitdaging', 'uitdaging-met-404', 'traag', 'leeg', 'verbreekt'],
]
const dead = ['niet-gevonden', 'weggehaald', 'weg']

test('two nodes check each address of the farm once, with a pause between two requests to a host', async ({
  payload,
  make: _,
}) => {
  const farm = await farmOf(farmHosts)
  const hosts = [...Object.keys(working), ...unclear, ...dead]
  await addDueLinks({ payload, addresses: hosts.map((host) => farm.url(host, '/verslag')) })
  const versions = `select (select count(*)::int from _sources_v) as versions,
    (select max(updated_at)::text from sources) as "updatedAt"`
  const before = await payload.db.drizzle.execute(versions)
  await checkDueLinks({ payload, farm, nodes: 2 })
  expect((await payload.db.drizzle.execute(versions)).rows).toEqual(before.rows)
  const unknown = Object.fromEntries([...unclear, ...dead].map((host) => [host, 'unknown']))
  expect(await states(payload)).toEqual({ ...working, ...unknown })
  const times = z.object({ times: z.number(), claims: z.number() })
  const asked = await read({
    payload,
    query: `select coalesce(sum(times), 0)::int as times,
      (select count(*)::int from link_checks where claimed_until is not null) as claims from link_history`,
    row: times,
  })
  expect(asked).toEqual([{ times: hosts.length, claims: 0 }])
  for (const host of new Set(farm.requests.map((request) => request.host))) {
    const times = farm.requests.filter((request) => request.host === host).map(({ at }) => at)
    const gaps = times.slice(1).map((at, place) => at - (times[place] ?? 0))
    expect(Math.min(pause, ...gaps), host).toBe(pause)
  }
})

test('what is gone is unreachable after 72 hours, and visitors see it until it is back', async ({
  payload,
  make: _,
}) => {
  let isThere = true
  const farm = await farmOf(() => ({
    goed: site(),
    weggehaald: (request, response) => (isThere ? site() : gives('', {}, 410))(request, response),
    'niets-meer': (request, response) => (isThere ? site() : gives(page('Niets')))(request, response),
    robots: (request, response) => (isThere ? site() : gives('', {}, 403))(request, response),
  }))
  const hosts = ['goed', 'weggehaald', 'niets-meer', 'robots']
  const addresses = hosts.map((host) => farm.url(host, '/verslag'))
  await addDueLinks({ payload, addresses })
  const round = async (hours: number): Promise<Record<string, string>> => {
    await passHours({ payload, hours })
    await checkDueLinks({ payload, farm })
    return states(payload)
  }
  await round(0)
  isThere = false
  for (const hours of [168, 24, 24])
    expect(await round(hours)).toEqual({
      goed: 'works',
      weggehaald: 'works',
      'niets-meer': 'works',
      robots: 'unknown',
    })
  expect((await readUnreachable(addresses)).size).toBe(0)
  expect(await round(24)).toMatchObject({
    goed: 'works',
    weggehaald: 'unreachable',
    'niets-meer': 'unreachable',
  })
  expect([...(await readUnreachable(addresses)).keys()].sort()).toEqual([addresses[1], addresses[2]].sort())
  isThere = true
  expect(await round(168)).toEqual(Object.fromEntries(hosts.map((host) => [host, 'works'])))
  expect((await readUnreachable(addresses)).size).toBe(0)
})

test('when many hosts fail at once, what failed is taken back, and asked again within a day', async ({
  payload,
  make: _,
}) => {
  let isDown = false
  const hosts = Array.from({ length: 10 }, (_, at) => `host${at}`)
  const farm = await farmOf(() => Object.fromEntries(hosts.map((host) => [host, site()])))
  const network = {
    ...farm.network,
    resolve: (host: string) => farm.network.resolve(isDown ? 'weg.example' : host),
  }
  await addDueLinks({ payload, addresses: hosts.map((host) => farm.url(host, '/verslag')) })
  await checkDueLinks({ payload, farm: { network } })
  isDown = true
  const failed = z.object({ failed: z.number(), soon: z.number(), history: z.number() })
  const query = `select count(*) filter (where first_failure_at is not null)::int as failed,
    count(*) filter (where due_at < now() + interval '1 day')::int as soon,
    (select count(*)::int from link_history where answer <> 'page') as history from link_checks`
  for (const hours of [168, 24, 24, 24]) {
    await passHours({ payload, hours })
    await checkDueLinks({ payload, farm: { network } })
    const [after] = await read({ payload, query, row: failed })
    // What fails before so many have is no more than a coincidence.
    expect(after?.failed).toBeLessThanOrEqual(3)
    expect(after?.history).toBe(after?.failed)
  }
  expect(Object.values(await states(payload))).toEqual(hosts.map(() => 'works'))
})

test('a host that wants to be left alone is, with all its addresses', async ({ payload, make: _ }) => {
  const farm = await farmOf(farmHosts)
  const addresses = ['/a', '/b', '/c'].map((place) => farm.url('te-druk-even', place))
  await addDueLinks({ payload, addresses })
  const node = startNode(farm)
  await expect.poll(() => farm.requests.length).toBe(1)
  const waiting = z.object({ minutes: z.number() })
  const query = `select extract(epoch from next_at - now())::float8 / 60 as minutes from link_hosts`
  await expect
    .poll(async () => (await read({ payload, query, row: waiting }))[0]?.minutes)
    .toBeGreaterThan(119)
  await node[Symbol.asyncDispose]()
  expect(farm.requests).toHaveLength(1)
})

test('what is under way when a node stops is due again, and says nothing of the address', async ({
  payload,
  make: _,
}) => {
  const farm = await farmOf(farmHosts)
  await addDueLinks({ payload, addresses: [farm.url('traag', '/verslag')] })
  const node = startNode(farm)
  await expect.poll(() => farm.requests.length).toBe(1)
  await node[Symbol.asyncDispose]()
  const row = z.object({ isDue: z.boolean(), answer: z.string().nullable() })
  const query = `select claimed_until is null and due_at < now() + interval '1 minute' as "isDue", last_answer as answer from link_checks`
  expect(await read({ payload, query, row })).toEqual([{ isDue: true, answer: null }])
})

test('the guide does not ask itself', async ({ payload, make: _ }) => {
  const farm = await farmOf(farmHosts)
  await addDueLinks({ payload, addresses: ['https://gids.example/themas', farm.url('goed', '/verslag')] })
  await checkDueLinks({ payload, farm })
  expect([...new Set(farm.requests.map(({ host }) => host))]).toEqual(['goed.example'])
})

test('its connections have limits, also where the database falls silent', async ({ payload }) => {
  await removeContent(payload)
  const farm = await farmOf(farmHosts)
  const connected = vi.spyOn(pg.Client.prototype, 'connect')
  onTestFinished(() => connected.mockRestore())
  await startNode(farm)[Symbol.asyncDispose]()
  const { connectionTimeoutMillis: _, ...limits } = backgroundLimits
  const given = connected.mock.contexts.map((client) => Reflect.get(Object(client), 'connectionParameters'))
  expect(given[0]).toMatchObject(limits)
})
