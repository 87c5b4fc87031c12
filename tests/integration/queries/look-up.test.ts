import { describe, expect } from 'vitest'

import { GET as getOne } from '@/app/(site)/uitvoer/[list]/[format]/[slug]/route'
import { GET as getAtom } from '@/app/(site)/themas/[slug]/atom/route'
import { GET as getMarkdown } from '@/app/(site)/themas/[slug]/markdown/route'
import { GET as getPicture } from '@/app/(site)/themas/[slug]/beeld.png/route'
import { exportFormats } from '@/domain/exports/formats'
import {
  lookUpOrganisation,
  lookUpPage,
  lookUpQuestion,
  lookUpSource,
  lookUpTopic,
  lookUpTopicChanges,
  lookUpTopicDocument,
} from '@/queries/core/look-up'

import { test } from '../../support/integration-test'

const absent = { state: 'absent' }
const request = new Request('http://gids.example.org/')

const topicFiles = [
  ['.atom', getAtom],
  ['.md', getMarkdown],
  ['/beeld.png', getPicture],
] as const

const lists = ['themas', 'organisaties', 'bronnen'] as const
const exported = lists.flatMap((list) => exportFormats[list].map((format) => ({ list, format })))

describe('what is looked up', () => {
  test('is found at its address, and moved at the one that it had', async ({ payload, make }) => {
    const data = { slug: 'nieuw', _status: 'published' } as const
    const topic = await make.topic({ slug: 'oud' })
    const organisation = await make.organisation({ slug: 'oud' })
    const source = await make.source({ slug: 'oud' })
    await payload.update({ collection: 'topics', id: topic.id, data })
    await payload.update({ collection: 'organisations', id: organisation.id, data })
    await payload.update({ collection: 'sources', id: source.id, data })

    expect(await lookUpTopic('nieuw')).toMatchObject({ state: 'found', record: { id: topic.id } })
    expect(await lookUpOrganisation('nieuw')).toMatchObject({ record: { id: organisation.id } })
    expect(await lookUpSource('nieuw')).toMatchObject({ record: { id: source.id } })
    for (const lookUp of [lookUpTopic, lookUpTopicDocument, lookUpTopicChanges])
      expect(await lookUp('oud')).toEqual({ state: 'moved', to: '/themas/nieuw' })
    expect(await lookUpOrganisation('oud')).toEqual({ state: 'moved', to: '/organisaties/nieuw' })
    expect(await lookUpSource('oud')).toEqual({ state: 'moved', to: '/bronnen/nieuw' })
    for (const [ending, get] of topicFiles)
      expect(answerOf(await get(request, context({ slug: 'oud' })))).toEqual([308, `/themas/nieuw${ending}`])
    for (const { list, format } of exported)
      expect(answerOf(await getOne(request, context({ list, format, slug: 'oud' })))).toEqual([
        308,
        `/${list}/nieuw.${format}`,
      ])
  })

  test('is absent when it is a draft, in the trash or unknown', async ({ payload, make }) => {
    const deletedAt = '2026-01-01T00:00:00.000Z'
    await make.topic({ title: 'Concept', _status: 'draft' })
    await make.organisation({ name: 'Concept', _status: 'draft' })
    await make.source({ title: 'Concept', _status: 'draft' })
    const topic = await make.topic({ title: 'Weg' })
    const organisation = await make.organisation({ name: 'Weg' })
    const source = await make.source({ title: 'Weg' })
    await payload.update({ collection: 'topics', id: topic.id, data: { deletedAt } })
    await payload.update({ collection: 'organisations', id: organisation.id, data: { deletedAt } })
    await payload.update({ collection: 'sources', id: source.id, data: { deletedAt } })

    for (const slug of ['concept', 'weg', 'onbekend', "x' or true --", '\u0000']) {
      for (const lookUp of [
        lookUpTopic,
        lookUpTopicDocument,
        lookUpTopicChanges,
        lookUpOrganisation,
        lookUpSource,
        lookUpQuestion,
      ])
        expect(await lookUp(slug), slug).toEqual(absent)
      for (const [, get] of topicFiles) await expectMissing(await get(request, context({ slug })))
      for (const { list, format } of exported)
        await expectMissing(await getOne(request, context({ list, format, slug })))
    }
    expect(await lookUpPage('over')).toEqual(absent)
  })

  test('has no file where it moved to what has none of that kind', async ({ payload }) => {
    await payload.create({ collection: 'redirects', data: { from: '/themas/oud', to: '/bronnen/nieuw' } })

    expect(await lookUpTopic('oud')).toEqual({ state: 'moved', to: '/bronnen/nieuw' })
    const ris = context({ list: 'themas', format: 'ris', slug: 'oud' })
    expect(answerOf(await getOne(request, ris))).toEqual([308, '/bronnen/nieuw.ris'])
    await expectMissing(await getAtom(request, context({ slug: 'oud' })))
  })
})

test('a feed keeps its id when its topic is renamed', async ({ payload, make }) => {
  const { id } = await make.topic({ slug: 'oud' })
  const idOf = async (slug: string): Promise<string | undefined> =>
    /<id>[^<]+/.exec(await (await getAtom(request, context({ slug }))).text())?.[0]
  const before = await idOf('oud')
  await payload.update({ collection: 'topics', id, data: { slug: 'nieuw', _status: 'published' } })

  expect(before).toMatch(new RegExp(`^<id>tag:[^,]+,2026:thema:${id}$`))
  expect(await idOf('nieuw')).toBe(before)
})

function context<Params>(params: Params): { params: Promise<Params> } {
  return { params: Promise.resolve(params) }
}

function answerOf({ status, headers }: Response): [number, string | null] {
  return [status, headers.get('location')]
}

async function expectMissing(response: Response): Promise<void> {
  expect(response.status).toBe(404)
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8')
  expect(await response.text()).toMatch(/is er niet\.\n$/)
}
