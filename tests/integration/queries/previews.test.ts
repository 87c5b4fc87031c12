import type { Payload } from 'payload'
import { describe, expect } from 'vitest'

import { isPublic } from '@/domain/preview'
import type { StaffRole } from '@/domain/staff-role'
import { readEnvironment } from '@/environment'
import { getOrganisationPreview } from '@/queries/get-organisation-preview'
import { getSitePagePreview } from '@/queries/get-site-page-preview'
import { getTopicPreview } from '@/queries/get-topic-preview'
import { signSharedPreview } from '@/shared-preview'

import { test } from '../../support/integration-test'
import { people } from '../../support/people'
import { logIn } from '../../support/rest'
import { sessionHeaders } from '../../support/session'

const roles = ['redacteur', 'eindredacteur', 'beheerder'] as const

describe('the preview of a topic', () => {
  test('is for nobody who is not logged in', async ({ make }) => {
    const { id } = await make.topic()

    const forged = new Headers({ cookie: 'gids-redactie=1; payload-token=x', authorization: 'JWT x' })
    for (const headers of [new Headers(), forged]) {
      expect(await getTopicPreview({ id: String(id), headers, shared: null })).toBe('anonymous')
      expect(await getTopicPreview({ id: '999999', headers, shared: null })).toBe('anonymous')
    }
  })

  test.for(roles)('is the newest version of it and its parts for a %s', async (role, { payload, make }) => {
    const subtopic = await make.subtopic({ questions: [{ text: 'Wie vangt op?' }] })
    const { id } = await make.topic({ subtopics: [subtopic.id] })
    await payload.update({ collection: 'topics', id, data: { title: 'Asiel nu' }, draft: true })
    await payload.update({
      collection: 'subtopics',
      id: subtopic.id,
      data: { questions: [{ text: 'Wie vangt nu op?' }] },
      draft: true,
    })

    const preview = await found(
      getTopicPreview({ id: String(id), headers: await headersOf(payload, role), shared: null }),
    )

    expect(preview.newest.title).toBe('Asiel nu')
    expect(preview.newest.subtopics[0]?.questions[0]?.text).toBe('Wie vangt nu op?')
    expect(preview.published?.title).toBe('Asiel')
    expect(preview.published?.subtopics[0]?.questions[0]?.text).toBe('Wie vangt op?')
  })

  test('has no public version beside it until there is one', async ({ payload, make }) => {
    const { id } = await make.topic({ _status: 'draft' })
    const headers = await headersOf(payload, 'redacteur')

    expect((await found(getTopicPreview({ id: String(id), headers, shared: null }))).published).toBeNull()
  })

  test('runs ahead once a part of it does', async ({ payload, make }) => {
    const subtopic = await make.subtopic()
    const { id } = await make.topic({ subtopics: [subtopic.id] })
    const headers = await headersOf(payload, 'redacteur')
    expect(isPublic(await found(getTopicPreview({ id: String(id), headers, shared: null })))).toBe(true)

    await payload.update({ collection: 'subtopics', id: subtopic.id, data: { context: 'Nu' }, draft: true })

    expect(isPublic(await found(getTopicPreview({ id: String(id), headers, shared: null })))).toBe(false)
  })

  test('is not there for what is in the trash, unknown or no id', async ({ payload, make }) => {
    const { id } = await make.topic()
    await payload.update({ collection: 'topics', id, data: { deletedAt: '2026-01-01T00:00:00.000Z' } })
    const headers = await headersOf(payload, 'beheerder')

    for (const asked of [String(id), '999999', 'asiel', '0', '1e3', "1' or true --", '\u0000']) {
      expect(await getTopicPreview({ id: asked, headers, shared: null }), asked).toBeNull()
    }
  })
})

describe('the preview of an organisation', () => {
  test('is for nobody who is not logged in', async ({ make }) => {
    const { id } = await make.organisation()

    expect(await getOrganisationPreview({ id: String(id), headers: new Headers(), shared: null })).toBe(
      'anonymous',
    )
  })

  test.for(roles)(
    'is its newest version, with the roles that visitors see, for a %s',
    async (role, { payload, make }) => {
      const { id } = await make.organisation()
      await payload.update({ collection: 'organisations', id, data: { name: 'Het COA' }, draft: true })
      const topic = await make.topic({ organisations: [{ organisation: id, role: 'Vangt op' }] })
      const organisations = [{ organisation: id, role: 'Vangt nu op' }]
      await payload.update({ collection: 'topics', id: topic.id, data: { organisations }, draft: true })

      const headers = await headersOf(payload, role)
      const preview = await found(getOrganisationPreview({ id: String(id), headers, shared: null }))

      expect(preview.newest.name).toBe('Het COA')
      expect(preview.newest.roles.map((row) => row.role)).toEqual(['Vangt op'])
      expect(preview.published?.name).toBe('COA')
      expect(isPublic(preview)).toBe(false)
    },
  )

  test('is not there for what is in the trash or unknown', async ({ payload, make }) => {
    const { id } = await make.organisation()
    await payload.update({
      collection: 'organisations',
      id,
      data: { deletedAt: '2026-01-01T00:00:00.000Z' },
    })
    const headers = await headersOf(payload, 'beheerder')

    for (const asked of [String(id), '999999', 'coa']) {
      expect(await getOrganisationPreview({ id: asked, headers, shared: null }), asked).toBeNull()
    }
  })
})

test('the preview of a page about the guide stands beside what visitors see', async ({ payload, make }) => {
  const { id } = await make.page()
  await payload.update({ collection: 'pages', id, data: { title: 'Over ons, straks' }, draft: true })

  expect(await getSitePagePreview({ id: String(id), headers: new Headers(), shared: null })).toBe('anonymous')
  const headers = await headersOf(payload, 'redacteur')
  const preview = await found(getSitePagePreview({ id: String(id), headers, shared: null }))
  expect(preview.newest.title).toBe('Over ons, straks')
  expect(preview.published?.title).not.toBe('Over ons, straks')
  expect(preview.published?.slug).toBe(preview.newest.slug)
})

/** What carries the session of a member of staff. */
async function headersOf(payload: Payload, role: StaffRole): Promise<Headers> {
  const token = await logIn({ payload, person: people[role] })
  return new Headers(sessionHeaders({ token, origin: readEnvironment(process.env).SITE_URL }))
}

async function found<T extends object>(answer: Promise<T | 'anonymous' | null>): Promise<T> {
  const preview = await answer
  if (preview === null || preview === 'anonymous') throw new Error(`There is no preview: ${preview}`)
  return preview
}

describe('a preview that is shared', () => {
  const secret = process.env.PAYLOAD_SECRET ?? ''
  const headers = new Headers()

  test('shows the newest version to who has no account, of this document alone', async ({
    payload,
    make,
    rest,
  }) => {
    await make.staff('redacteur')
    const topic = await make.topic({ title: 'Concept', _status: 'draft' })
    const other = await make.topic({ title: 'Ander concept', _status: 'draft' })
    const body = { collection: 'topics', id: topic.id }
    const answer = await rest({ path: '/desk/share-preview', method: 'POST', body, as: 'redacteur' })
    const link = new URL(String(answer.body.link))
    const shared = link.searchParams.get('deel')

    expect(link.pathname).toBe(`/voorbeeld/themas/${topic.id}`)
    const preview = await found(getTopicPreview({ id: String(topic.id), headers, shared }))
    expect(preview.newest.title).toBe('Concept')
    expect(preview.sharedUntil).toBe(answer.body.until)
    expect(await getTopicPreview({ id: String(other.id), headers, shared })).toBeNull()
    expect(await getOrganisationPreview({ id: String(topic.id), headers, shared })).toBeNull()

    const { id: sharer } = await make.staff('redacteur')
    await payload.update({ collection: 'users', id: sharer, data: { deletedAt: '2026-01-01T00:00:00.000Z' } })
    expect(await getTopicPreview({ id: String(topic.id), headers, shared })).toBeNull()
    await payload.update({ collection: 'users', id: sharer, data: { deletedAt: null }, trash: true })
  })

  test('is over after its time, and is nobody’s to make', async ({ make, rest }) => {
    const { id: sharer } = await make.staff('redacteur')
    const { id } = await make.topic({ _status: 'draft' })
    const shown = { collection: 'topics', id, secret } as const
    const good = signSharedPreview({ ...shown, sharer, ends: Date.now() + 60_000 })
    const at = (shared: string) => getTopicPreview({ id: String(id), headers, shared })
    expect(await at(good)).not.toBeNull()
    for (const shared of [
      signSharedPreview({ ...shown, sharer, ends: Date.now() - 1 }),
      signSharedPreview({ ...shown, sharer: 999_999, ends: Date.now() + 60_000 }),
      signSharedPreview({ ...shown, sharer, ends: Date.now() + 60_000, secret: 'x'.repeat(32) }),
      good.replace(/^\d+/, '999'),
      good.replace(/\.\d+\./, '.9999999999999.'),
      good.slice(0, -1),
      `${good}x`,
      '',
      'a.b.c',
    ]) {
      expect(await at(shared), shared).toBeNull()
    }
    const body = { collection: 'topics', id }
    expect((await rest({ path: '/desk/share-preview', method: 'POST', body })).status).toBe(401)
    for (const wrong of [{ collection: 'users', id }, { collection: 'topics', id: 'x' }, null])
      expect(
        (await rest({ path: '/desk/share-preview', method: 'POST', body: wrong, as: 'redacteur' })).status,
      ).toBe(400)
  })
})
