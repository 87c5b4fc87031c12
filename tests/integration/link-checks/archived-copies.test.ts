import type { Payload } from 'payload'
import { expect, onTestFinished, vi } from 'vitest'

import { test } from '@/tests/support/integration-test'
import { startFarm, type FarmHost } from '@/tests/support/link-farm/farm'

import { addDueLinks, archiveAt, startNode } from './check-due-links'
import { readUnreachable } from './read-unreachable'

const address = 'https://weg.example/verslag'
const copy = (timestamp: string): string => `http://web.archive.org/web/${timestamp}/${address}`

/** An archive that gives these answers, one after another, and the last of them from then on. */
function archiveOf({
  availability,
  timeMap = [],
}: {
  availability: FarmHost[]
  timeMap?: string[]
}): FarmHost {
  let times = 0
  return (request, response) => {
    if (request.url?.startsWith('/timemap/')) return void response.end(timeMap.join(',\n'))
    availability[Math.min(times, availability.length - 1)]?.(request, response)
    times += 1
  }
}

const gives =
  (answer: unknown, status = 200): FarmHost =>
  (_request, response) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer))

const closest = (timestamp: string, more = {}): FarmHost =>
  gives({
    archived_snapshots: {
      closest: { available: true, url: copy(timestamp), timestamp, status: '200', ...more },
    },
  })

const none = gives({ url: address, archived_snapshots: {} })

/** Has a node look for a copy of an address that last worked on 12 February, until this is so. Returns what it asked. */
async function look({
  payload,
  archief,
  until,
}: {
  payload: Payload
  archief: FarmHost
  until: string
}): Promise<string[]> {
  const farm = await startFarm({ hosts: () => ({ archief }) })
  onTestFinished(() => farm[Symbol.asyncDispose]())
  await addDueLinks({ payload, addresses: [address] })
  await payload.db.drizzle
    .execute(`update link_checks set state = 'unreachable', since = '2026-03-03T12:00:00Z',
    last_success_at = '2026-02-12T08:00:00Z', due_at = now() + interval '7 days'`)
  const archive = archiveAt(farm)
  await using _node = startNode({ network: farm.network, archive })
  const isSo = async (): Promise<void> => {
    const { rows } = await payload.db.drizzle.execute(`select from link_checks where ${until}`)
    expect(rows).toHaveLength(1)
    expect(farm.requests).not.toEqual([])
  }
  await vi.waitFor(isSo, { timeout: 20_000, interval: 50 })
  return farm.requests.map(({ path }) => path)
}

const found = 'archived_address is not null'

const archivedOf = async (): Promise<unknown> => (await readUnreachable([address])).get(address)?.archived

test('readers get the copy that was made nearest to when an address last worked', async ({
  payload,
  make: _,
}) => {
  const [path] = await look({
    payload,
    archief: archiveOf({ availability: [closest('20260210070000')] }),
    until: found,
  })
  expect(path).toBe('/available?url=https%3A%2F%2Fweg.example%2Fverslag&timestamp=20260212080000')
  expect(await archivedOf()).toEqual({
    url: copy('20260210070000').replace('http:', 'https:'),
    at: '2026-02-10T07:00:00.000Z',
  })
})

test('where the archive proposes nothing, or a copy of an error, its list of copies is read', async ({
  payload,
  make: _,
}) => {
  const memento = (timestamp: string, datetime: string): string =>
    `<${copy(timestamp)}>; rel="memento"; datetime="${datetime}"`
  const timeMap = [
    `<${address}>; rel="original"`,
    memento('20150101000000', 'Thu, 01 Jan 2015 00:00:00 GMT').replace('"memento"', '"first memento"'),
    memento('20260201000000', 'Sun, 01 Feb 2026 00:00:00 GMT'),
    memento('20260401000000', 'Wed, 01 Apr 2026 00:00:00 GMT'),
    memento('nonsense', 'nonsense'),
  ]
  const availability = [closest('20260212000000', { status: '404' })]
  await look({ payload, archief: archiveOf({ availability, timeMap }), until: found })
  expect(await archivedOf()).toMatchObject({ at: '2026-02-01T00:00:00.000Z' })
})

test('what the archive does not have is asked again a month later', async ({ payload, make: _ }) => {
  const until = "archive_due_at > now() + interval '29 days'"
  await look({ payload, archief: archiveOf({ availability: [none] }), until })
  expect(await archivedOf()).toBeNull()
})

test.for([
  ['a refusal', gives({}, 429)],
  ['a fault', gives({}, 503)],
  ['an answer of another form', gives({ archived_snapshots: 5 })],
  ['a page', gives('<html>')],
] as const)(
  'after %s it stays in the queue, and is found later',
  async ([, refuses], { payload, make: _ }) => {
    const archief = archiveOf({ availability: [refuses, closest('20260210070000')] })
    await look({ payload, archief, until: "archive_due_at > now() + interval '5 hours'" })
    expect(await archivedOf()).toBeNull()
    await payload.db.drizzle.execute('update link_checks set archive_due_at = now()')
    await payload.db.drizzle.execute('update link_hosts set next_at = now()')
    const farm = await startFarm({ hosts: () => ({ archief }) })
    onTestFinished(() => farm[Symbol.asyncDispose]())
    const archive = archiveAt(farm)
    await using _node = startNode({ network: farm.network, archive })
    await vi.waitFor(async () => expect(await archivedOf()).not.toBeNull(), { timeout: 20_000, interval: 50 })
  },
)

test('no copy is looked for of what works, or of what nobody can tell', async ({ payload, make: _ }) => {
  const farm = await startFarm({ hosts: () => ({ archief: archiveOf({ availability: [none] }) }) })
  onTestFinished(() => farm[Symbol.asyncDispose]())
  await addDueLinks({ payload, addresses: [address] })
  await payload.db.drizzle.execute("update link_checks set due_at = now() + interval '7 days'")
  const archive = archiveAt(farm)
  {
    await using _node = startNode({ network: farm.network, archive })
    await payload.db.drizzle.execute('select pg_sleep(0.5)')
  }
  expect(farm.requests).toEqual([])
})

test('of what is gone once more a copy of when it last worked is looked for anew', async ({
  payload,
  make: _,
}) => {
  const farm = await startFarm({
    hosts: () => ({ archief: archiveOf({ availability: [closest('20260210070000')] }) }),
  })
  onTestFinished(() => farm[Symbol.asyncDispose]())
  await addDueLinks({ payload, addresses: [address] })
  const old = "archived_address = 'https://web.archive.org/web/2015/x', archived_at = '2015-01-01'"
  await payload.db.drizzle
    .execute(`update link_checks set state = 'works', ${old}, archive_due_at = 'infinity',
    failures = 2, first_failure_at = now() - interval '73 hours', last_answer = 'noSuchHost'`)
  await using _node = startNode({ network: farm.network, archive: archiveAt(farm) })
  const isSo = async (): Promise<void> =>
    expect(await archivedOf()).toMatchObject({ at: '2026-02-10T07:00:00.000Z' })
  await vi.waitFor(isSo, { timeout: 20_000, interval: 50 })
})
