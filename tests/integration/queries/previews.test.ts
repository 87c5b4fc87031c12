import type { Payload } from 'payload'
import { describe, expect } from 'vitest'

import { isPublic } from '@/domain/preview/preview'
import type { StaffRole } from '@/domain/people/staff-role'
import { readEnvironment } from '@/server/environment'
import { getOrganisationPreview } from '@/queries/preview/get-organisation-preview'
import { getSitePagePreview } from '@/queries/preview/get-site-page-preview'
import { getTopicPreview } from '@/queries/preview/get-topic-preview'

import { test } from '../../support/integration-test'
import { people } from '../../support/people'
import { logIn, restOf, type Rest } from '../../support/rest'
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

  test('counts what will be public: draft subtopics, and no organisation or source that is not', async ({
    payload,
    make,
  }) => {
    const subtopic = await make.subtopic({ questions: [{ text: 'Wie vangt op?' }] })
    const known = await make.organisation({ name: 'Bekend' })
    await payload.update({ collection: 'organisations', id: known.id, data: { name: 'Nu' }, draft: true })
    const fresh = await make.organisation({ name: 'Nieuw', _status: 'draft' })
    const [shown, hidden] = [await make.source(), await make.source({ title: 'Nieuw', _status: 'draft' })]
    const { id } = await make.topic({
      subtopics: [subtopic.id],
      organisations: [{ organisation: known.id }, { organisation: fresh.id }],
      sources: [shown.id, hidden.id],
      _status: 'draft',
    })
    const headers = await headersOf(payload, 'redacteur')

    const { newest } = await found(getTopicPreview({ id: String(id), headers, shared: null }))

    expect(newest.counts).toEqual({ questions: 1, organisations: 1, sources: 1 })
    expect(newest.sources).toHaveLength(2)
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
  const headers = new Headers()
  const at = (id: number, shared: string | null) => getTopicPreview({ id: String(id), headers, shared })

  async function share({ rest, id, as = 'redacteur' }: { rest: Rest; id: number; as?: StaffRole }) {
    const body = { collection: 'topics', id }
    const answer = await rest({ path: '/share-preview', method: 'POST', body, as })
    expect(answer.status, answer.text).toBe(200)
    const link = new URL(String(answer.body.link))
    return { link, until: answer.body.until, shared: link.searchParams.get('deel') }
  }

  test('shows the newest version to who has no account, of this document alone', async ({ make, rest }) => {
    const topic = await make.topic({ title: 'Concept', _status: 'draft' })
    const other = await make.topic({ title: 'Ander concept', _status: 'draft' })
    const { link, until, shared } = await share({ rest, id: topic.id })

    expect(link.pathname).toBe(`/voorbeeld/themas/${topic.id}`)
    const preview = await found(at(topic.id, shared))
    expect(preview.newest.title).toBe('Concept')
    expect(preview.sharedUntil).toBe(until)
    expect(await at(other.id, shared)).toBeNull()
    expect(await getOrganisationPreview({ id: String(topic.id), headers, shared })).toBeNull()
  })

  test.for([
    { password: 'een heel ander wachtwoord' },
    { role: 'eindredacteur' as const },
    { deletedAt: '2026-01-01T00:00:00.000Z' },
  ])('ends when who shares it gets %j, and does not come back', async (data, { payload, make, rest }) => {
    const { id: sharer, deletedAt: _, ...person } = await sharerOf(payload)
    const { id } = await make.topic({ _status: 'draft' })
    const { shared } = await share({ rest, id })
    const stays = await share({ rest, id, as: 'eindredacteur' })
    await payload.update({ collection: 'users', id: sharer, data: { name: person.name } })
    await logIn({ payload, person: people.redacteur })
    expect(await at(id, shared)).not.toBeNull()

    await payload.update({ collection: 'users', id: sharer, data })
    expect(await at(id, shared)).toBeNull()
    const { password } = people.redacteur
    const before = { role: 'redacteur', password, deletedAt: null } as const
    await payload.update({ collection: 'users', id: sharer, data: before, trash: true })

    expect(await at(id, shared)).toBeNull()
    expect(await at(id, stays.shared)).not.toBeNull()
  })

  test('ends when who shares it sets a password by a link, or is deleted for good', async ({
    payload,
    make,
    rest,
  }) => {
    const { id } = await make.topic({ _status: 'draft' })
    const first = await share({ rest, id })
    const { email, password } = people.redacteur
    const token = await payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true })
    expect(await at(id, first.shared)).not.toBeNull()
    await payload.resetPassword({ collection: 'users', data: { token, password }, overrideAccess: true })
    expect(await at(id, first.shared)).toBeNull()

    const { shared } = await share({ rest: restOf(payload), id })
    const { id: sharer } = await sharerOf(payload)
    await payload.delete({ collection: 'users', id: sharer })
    expect(await at(id, shared)).toBeNull()
    await make.staff('redacteur')
  })

  test('is withdrawn by any member of staff, and by nobody else', async ({ payload, make, rest }) => {
    const { id } = await make.topic({ _status: 'draft' })
    const { shared } = await share({ rest, id })
    const kept = await share({ rest, id })
    const { docs } = await payload.find({ collection: 'shared-previews', sort: 'id' })
    const path = `/shared-previews/${docs[0]?.id}`
    expect((await rest({ path, method: 'DELETE' })).status).toBe(403)
    expect((await rest({ path: '/shared-previews' })).status).toBe(403)
    const read = await rest({ path: '/shared-previews', as: 'redacteur' })
    expect(read.body).toMatchObject({ totalDocs: 2 })
    expect(read.text).not.toContain('hash')
    expect(await at(id, shared)).not.toBeNull()

    expect((await rest({ path, method: 'DELETE', as: 'eindredacteur' })).status).toBe(200)

    expect(await at(id, shared)).toBeNull()
    expect(await at(id, kept.shared)).not.toBeNull()
  })

  test('is over after its time, and is nobody’s to make', async ({ payload, make, rest }) => {
    const { id } = await make.topic({ _status: 'draft' })
    const { shared, link } = await share({ rest, id })
    const good = String(shared)
    expect(await at(id, good)).not.toBeNull()
    for (const wrong of [good.slice(0, -1), `${good}x`, good.toUpperCase(), '', '\0', 'a.b.c', `%${good}`])
      expect(await at(id, wrong), wrong).toBeNull()
    // What the database keeps opens nothing.
    const { docs } = await payload.find({ collection: 'shared-previews', showHiddenFields: true })
    expect(JSON.stringify(docs)).not.toContain(good)
    expect(await at(id, String(docs[0]?.hash))).toBeNull()
    await payload.db.drizzle.execute(`update shared_previews set expires_at = now() - interval '1 second'`)
    expect(await at(id, good)).toBeNull()
    await share({ rest, id })
    expect((await payload.count({ collection: 'shared-previews' })).totalDocs).toBe(1)
    expect(link.searchParams.get('deel')).toMatch(/^[\w-]{43}$/)

    const body = { collection: 'topics', id }
    expect((await rest({ path: '/share-preview', method: 'POST', body })).status).toBe(401)
    for (const [wrong, status] of [
      [{ collection: 'users', id }, 400],
      [{ collection: 'topics', id: 'x' }, 400],
      [null, 400],
      [{ collection: 'topics', id: 999_999 }, 404],
    ] as const)
      expect(
        (await rest({ path: '/share-preview', method: 'POST', body: wrong, as: 'redacteur' })).status,
      ).toBe(status)
  })
})

async function sharerOf(payload: Payload) {
  const where = { email: { equals: people.redacteur.email } }
  const { docs } = await payload.find({ collection: 'users', where })
  if (!docs[0]) throw new Error('There is no redacteur.')
  return docs[0]
}
