import { createLocalReq, type Payload } from 'payload'
import { describe, expect } from 'vitest'

import { readBrokenLinks } from '@/server/link-checks/read-broken-links'
import { readCheckCounts } from '@/server/link-checks/read-check-counts'
import type { StaffRole } from '@/domain/people/staff-role'
import { getUnreachableLinks } from '@/queries/link-checks/get-unreachable-links'
import { lexicalFromPageBody } from '@/seed/pages/lexical-from-page-body'
import { countStatements } from '@/tests/support/count-statements'
import { test } from '@/tests/support/integration-test'
import type { Rest, RestAnswer } from '@/tests/support/rest'

const from = 'https://oud.example/verslag'
const to = 'https://nieuw.example/verslag'

function setState({ payload, state }: { payload: Payload; state: string }): Promise<unknown> {
  return payload.db.drizzle.execute(
    `update link_checks set state = '${state}', final_address = '${to}', since = '2026-03-03T12:00:00Z'`,
  )
}

interface Asked {
  rest: Rest
  path: 'check' | 'dispute' | 'follow'
  body: object
  as?: StaffRole
}

function ask({ rest, path, body, as = 'eindredacteur' }: Asked): Promise<RestAnswer> {
  return rest({ path: `/links/${path}`, method: 'POST', body, as })
}

describe('the dashboard', () => {
  test('names what links to an address that is gone or moved, first in topics of who looks', async ({
    payload,
    make,
  }) => {
    const user = await make.staff('redacteur')
    const mine = await make.source({ title: 'Van mij', url: from })
    await make.topic({ sources: [mine.id], owner: user.id })
    await make.source({ title: 'Van niemand', url: 'https://a.example/' })
    const req = await createLocalReq({ user }, payload)
    expect(await readBrokenLinks(req)).toEqual([])
    expect(await readCheckCounts(req)).toEqual({ all: 2, asked: 0, broken: 0 })
    await setState({ payload, state: 'unreachable' })
    expect(await readCheckCounts(req)).toEqual({ all: 2, asked: 0, broken: 2 })
    const links = await readBrokenLinks(req)
    expect(links.map(({ isMine, places }) => [isMine, places.map(({ title }) => title)])).toEqual([
      [true, ['Van mij']],
      [false, ['Van niemand']],
    ])
    expect(await countStatements(() => readBrokenLinks(req))).toBe(1)
    await setState({ payload, state: 'unknown' })
    expect(await readBrokenLinks(req)).toEqual([])
  })
})

describe('an address that moved', () => {
  test('is taken over in a draft of everything that links to it, and nothing goes public', async ({
    payload,
    make,
    rest,
  }) => {
    const link = { type: 'link' as const, url: from, children: [{ type: 'text' as const, text: 'hier' }] }
    const intro = lexicalFromPageBody([{ heading: null, prose: [{ type: 'paragraph', children: [link] }] }])
    const links = [
      { label: 'Bijlage', url: `${from}#b` },
      { label: 'Ander', url: 'https://ander.example/' },
    ]
    const source = await make.source({ url: from, links })
    const organisation = await make.organisation({ url: from, description: `Zie ${from}.` })
    const roles = [{ organisation: organisation.id, role: 'Doet iets', url: from }]
    const publications = [{ title: 'Stuk', medium: 'Krant', date: '2026-03-01T12:00:00.000Z', url: from }]
    const subtopic = await make.subtopic({ questions: [{ text: 'Wie?', note: `(${from})`, publications }] })
    const topic = await make.topic({ intro, organisations: roles, subtopics: [subtopic.id] })
    await setState({ payload, state: 'moved' })
    const { status, body } = await ask({ rest, path: 'follow', body: { address: from, to } })
    expect(status, JSON.stringify(body)).toBe(200)
    expect(body.message).toBe('Het nieuwe adres staat in 4 concepten.')
    const read = (
      collection: 'sources' | 'organisations' | 'topics' | 'subtopics',
      id: number,
      draft: boolean,
    ) => payload.findByID({ collection, id, draft, depth: 0 })
    for (const [collection, id, times] of [
      ['sources', source.id, 2],
      ['organisations', organisation.id, 2],
      ['topics', topic.id, 2],
      ['subtopics', subtopic.id, 2],
    ] as const) {
      const newest = JSON.stringify(await read(collection, id, true))
      expect(newest.split(to), collection).toHaveLength(times + 1)
      expect(newest, collection).not.toContain(from)
      expect(JSON.stringify(await read(collection, id, false)), collection).toContain(from)
    }
    expect(await read('sources', source.id, true)).toMatchObject({ links: [{ url: to }, links[1]] })
    const again = await ask({ rest, path: 'follow', body: { address: from, to } })
    expect(again.body.message).toBe('Het nieuwe adres staat in 0 concepten.')
  })

  test('is taken over at the foot of the site by a beheerder alone, and can be undone', async ({
    payload,
    make,
    rest,
  }) => {
    await make.source({ url: from })
    await setState({ payload, state: 'moved' })
    const footerLinks = [{ label: 'Voet', url: from }]
    await payload.updateGlobal({ slug: 'site', data: { footerLinks } })
    const follow = (as: StaffRole) => ask({ rest, path: 'follow', body: { address: from, to }, as })
    expect((await follow('redacteur')).body.message).toBe(
      'Het nieuwe adres staat in één concept. “Onderaan de site”: De links onderaan de site past een beheerder aan.',
    )
    expect((await follow('beheerder')).body.message).toBe(
      'Het nieuwe adres staat in 0 concepten. Onderaan de site staat het meteen.',
    )
    expect(await payload.findGlobal({ slug: 'site' })).toMatchObject({ footerLinks: [{ url: to }] })
    const { rows } = await payload.db.drizzle.execute(
      `select replacement from replaced_links where collection = 'site'`,
    )
    const path = `/links/replace/${String(rows[0]?.replacement)}/undo`
    await rest({ path, method: 'POST', body: { after: 0 }, as: 'beheerder' })
    expect(await payload.findGlobal({ slug: 'site' })).toMatchObject({ footerLinks })
    await payload.updateGlobal({ slug: 'site', data: { footerLinks: [] } })
  })

  test('is not taken over when it leads elsewhere by now, or has not moved', async ({
    payload,
    make,
    rest,
  }) => {
    await make.source({ url: from })
    for (const [state, target] of [
      ['moved', 'https://elders.example/'],
      ['works', to],
    ] as const) {
      await setState({ payload, state })
      expect((await ask({ rest, path: 'follow', body: { address: from, to: target } })).status).toBe(409)
    }
  })
})

test('what is said to be right is no longer told to readers, for thirty days', async ({
  payload,
  make,
  rest,
}) => {
  await make.source({ url: from })
  await setState({ payload, state: 'unreachable' })
  await payload.db.drizzle.execute(
    `update link_checks set failures = 4, first_failure_at = since, undo = to_jsonb(link_checks) - 'undo'`,
  )
  expect((await getUnreachableLinks()).size).toBe(1)
  const dispute = (as: StaffRole): Promise<RestAnswer> =>
    ask({ rest, path: 'dispute', body: { address: from }, as })
  expect((await dispute('redacteur')).status).toBe(403)
  expect((await dispute('eindredacteur')).status).toBe(200)
  expect((await getUnreachableLinks()).size).toBe(0)
  const { rows } = await payload.db.drizzle.execute(
    `select disputed_until between now() + interval '29 days' and now() + interval '31 days' as right, failures,
      first_failure_at, undo from link_checks`,
  )
  expect(rows).toEqual([{ right: true, failures: 0, first_failure_at: null, undo: null }])
  expect((await dispute('eindredacteur')).status).toBe(409)
})

test('an address is asked again when somebody wants that, and only one that is there', async ({
  payload,
  make,
  rest,
}) => {
  await make.source({ url: from })
  await payload.db.drizzle.execute(`update link_checks set due_at = now() + interval '6 days'`)
  expect((await ask({ rest, path: 'check', body: { address: from }, as: 'redacteur' })).status).toBe(200)
  const { rows } = await payload.db.drizzle.execute('select due_at <= now() as due from link_checks')
  expect(rows).toEqual([{ due: true }])
  expect((await ask({ rest, path: 'check', body: { address: to } })).status).toBe(404)
})
