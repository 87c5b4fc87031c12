import type { IncomingMessage } from 'node:http'

import { createLocalReq, type Payload } from 'payload'
import { describe, expect, onTestFinished, vi } from 'vitest'

import { readSavedPage, type SavedPage } from '@/server/link-checks/saved-page'
import { test } from '@/tests/support/integration-test'
import { startFarm, type Farm, type FarmHost } from '@/tests/support/link-farm/farm'
import { gives } from '@/tests/support/link-farm/kinds'
import type { Rest, RestAnswer } from '@/tests/support/rest'

import { addDueLinks, archiveAt, startNode } from './check-due-links'
import { readUnreachable } from './read-unreachable'

const address = 'https://blijft.example/verslag?jaar=2026&deel=1'
const savePageKey = 'sleutel:geheim'
const json = (answer: unknown, status = 200): FarmHost =>
  gives(JSON.stringify(answer), { 'content-type': 'application/json' }, status)
const begun = json({ url: address, job_id: 'spn2-1' })
const pending = json({ status: 'pending', job_id: 'spn2-1' })
const success = json({ status: 'success', job_id: 'spn2-1', timestamp: '20260401120000', original_url: 'x' })
const none = json({ url: address, archived_snapshots: {} })
const error = (code: string): FarmHost => json({ status: 'error', status_ext: `error:${code}` })

interface Asked {
  method: string | undefined
  path: string | undefined
  authorization: string | undefined
  accept: string | undefined
  body: string
}

/** An archive that gives these answers to what is asked of its saving, one after another, the last of them from then on. */
async function archiveOf(answers: FarmHost[]): Promise<{ farm: Farm; asked: Asked[] }> {
  const asked: Asked[] = []
  const bodyOf = async (request: IncomingMessage): Promise<string> => {
    let body = ''
    for await (const part of request) body += String(part)
    return body
  }
  const archief: FarmHost = (request, response) => {
    if (!request.url?.startsWith('/save')) return none(request, response)
    const { method, url: path } = request
    const { authorization, accept } = request.headers
    void bodyOf(request).then((body) => {
      const answer = answers[Math.min(asked.length, answers.length - 1)]
      asked.push({ method, path, authorization, accept, body })
      answer?.(request, response)
    })
  }
  const farm = await startFarm({ hosts: () => ({ archief }) })
  onTestFinished(() => farm[Symbol.asyncDispose]())
  return { farm, asked }
}

const node = (farm: Farm): AsyncDisposable =>
  startNode({ network: farm.network, archive: archiveAt(farm), savePageKey })

async function addLink(payload: Payload): Promise<void> {
  await addDueLinks({ payload, addresses: [address] })
  await payload.db.drizzle.execute(
    "update link_checks set state = 'works', due_at = now() + interval '7 days'",
  )
}

function want({ rest, of = address }: { rest: Rest; of?: string }): Promise<RestAnswer> {
  return rest({ path: '/links/save', method: 'POST', body: { address: of }, as: 'redacteur' })
}

/** What an editor sees of the address, once that is so; what waits for a moment is due at once. */
async function seen({ payload, until }: { payload: Payload; until: Partial<SavedPage> }): Promise<void> {
  const req = await createLocalReq({}, payload)
  const isSo = async (): Promise<void> => {
    await payload.db.drizzle.execute(
      `update link_saves set due_at = now() where due_at < now() + interval '1 minute'`,
    )
    expect(await readSavedPage({ url: address, req })).toMatchObject(until)
  }
  await vi.waitFor(isSo, { timeout: 20_000, interval: 50 })
}

test.beforeEach(() => {
  vi.stubEnv('SAVE_PAGE_KEY', savePageKey)
  return () => vi.unstubAllEnvs()
})

test('the archive is asked for a copy, and that is kept for when the address leads nowhere', async ({
  payload,
  make: _,
  rest,
}) => {
  const { farm, asked } = await archiveOf([begun, pending, success])
  await addLink(payload)
  expect((await want({ rest })).status).toBe(200)
  await using _node = node(farm)
  const archived = { url: `https://web.archive.org/web/20260401120000/${address}` }
  await seen({
    payload,
    until: { isWanted: false, problem: null, archived: expect.objectContaining(archived) },
  })
  const headers = { authorization: `LOW ${savePageKey}`, accept: 'application/json' }
  const status = { method: 'GET', path: '/save/status/spn2-1', body: '', ...headers }
  const body = 'url=https%3A%2F%2Fblijft.example%2Fverslag%3Fjaar%3D2026%26deel%3D1'
  expect(asked).toEqual([{ method: 'POST', path: '/save', body, ...headers }, status, status])
  expect((await readUnreachable([address])).size).toBe(0)
  await payload.db.drizzle.execute("update link_checks set state = 'unreachable'")
  const at = '2026-04-01T12:00:00.000Z'
  expect((await readUnreachable([address])).get(address)?.archived).toEqual({ ...archived, at })
})

test.for([
  ['a refusal', json({}, 429)],
  ['a fault', json({}, 503)],
  ['a page', gives('<html>')],
  ['too many at once', error('user-session-limit')],
  ['an address that was saved often today', error('too-many-daily-captures')],
  ['a website that has a fault', error('service-unavailable')],
] as const)(
  'after %s it stays in the queue, also over a restart',
  async ([, refuses], { payload, make: _, rest }) => {
    const { farm, asked } = await archiveOf([refuses, begun, success])
    await addLink(payload)
    await want({ rest })
    const waits = async (): Promise<void> => {
      const { rows } = await payload.db.drizzle.execute(
        "select from link_saves where due_at between now() + interval '9 minutes' and now() + interval '11 minutes' and job is null",
      )
      expect(asked).toHaveLength(1)
      expect(rows).toHaveLength(1)
    }
    {
      await using _node = node(farm)
      await vi.waitFor(waits, { timeout: 20_000, interval: 50 })
    }
    await payload.db.drizzle.execute(
      'update link_saves set due_at = now(); update link_hosts set next_at = now()',
    )
    await using _node = node(farm)
    await seen({ payload, until: { isWanted: false, problem: null } })
    expect(asked.map(({ method }) => method)).toEqual(['POST', 'POST', 'GET'])
  },
)

test('a node goes on with what another had asked for', async ({ payload, make: _, rest }) => {
  const { farm, asked } = await archiveOf([success])
  await addLink(payload)
  await want({ rest })
  await payload.db.drizzle.execute("update link_saves set job = 'spn2-1', job_at = now()")
  await using _node = node(farm)
  await seen({ payload, until: { isWanted: false } })
  expect(asked.map(({ path }) => path)).toEqual(['/save/status/spn2-1'])
})

describe('an editor is told why there will be no copy', () => {
  test.for([
    ['a page that is not there', error('not-found'), 'Het archief vindt er geen pagina.'],
    ['a website that is left alone', error('blocked-url'), 'Het archief bewaart deze website niet.'],
    ['a key that is wrong', json({}, 401), 'De sleutel van deze gids wordt door het archief niet aanvaard.'],
  ] as const)('of %s', async ([, answer, problem], { payload, make: _, rest }) => {
    const { farm, asked } = await archiveOf([answer])
    await addLink(payload)
    await want({ rest })
    await using _node = node(farm)
    await seen({ payload, until: { isWanted: false, problem, archived: null } })
    expect(asked).toHaveLength(1)
    await want({ rest })
    await vi.waitFor(() => expect(asked.length).toBe(2), { timeout: 20_000 })
  })

  test('of what the archive refused for three days', async ({ payload, make: _, rest }) => {
    const { farm } = await archiveOf([json({}, 503)])
    await addLink(payload)
    await want({ rest })
    await payload.db.drizzle.execute("update link_saves set wanted_at = now() - interval '3 days'")
    await using _node = node(farm)
    const problem = 'Het archief kon de pagina drie dagen lang niet bewaren.'
    await seen({ payload, until: { isWanted: false, problem } })
  })
})

test('no copy is asked for of what no public page links to, and none without a key', async ({
  payload,
  make,
  rest,
}) => {
  const draft = { url: 'https://concept.example/', _status: 'draft' } as const
  await payload.create({ collection: 'sources', data: { title: 'Concept', ...draft }, draft: true })
  const source = await make.source({ url: address })
  for (const of of ['https://concept.example/', `${address}&meer=1`, 'geen adres'])
    expect((await want({ rest, of })).status).toBe(404)
  expect((await want({ rest, of: `${address}#deel` })).status).toBe(200)
  await payload.update({ collection: 'sources', id: source.id, data: { _status: 'draft' } })
  expect((await payload.db.drizzle.execute('select from link_saves')).rows).toEqual([])

  vi.stubEnv('SAVE_PAGE_KEY', '')
  expect((await want({ rest })).status).toBe(404)
})
