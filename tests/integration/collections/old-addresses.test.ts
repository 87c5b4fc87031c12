import { describe, expect } from 'vitest'

import { getOrganisation } from '@/queries/organisations/get-organisation'
import { getRedirect } from '@/queries/site/get-redirect'

import { test } from '../../support/integration-test'

describe('the old address of what has a new one', () => {
  test('leads to the new one, in one step however often it changed', async ({ payload, make }) => {
    const { id } = await make.topic({ slug: 'een' })
    for (const slug of ['twee', 'drie'])
      await payload.update({ collection: 'topics', id, data: { slug, _status: 'published' } })

    expect(await getRedirect('/themas/een')).toBe('/themas/drie')
    expect(await getRedirect('/themas/twee')).toBe('/themas/drie')
    expect(await getRedirect('/themas/drie')).toBeNull()
  })

  test('leads nowhere once it is in use again, by itself or by another', async ({ payload, make }) => {
    const { id } = await make.organisation({ slug: 'een' })
    const save = (slug: string) =>
      payload.update({ collection: 'organisations', id, data: { slug, _status: 'published' } })
    await save('twee')
    await save('een')
    expect(await getRedirect('/organisaties/een')).toBeNull()
    expect(await getRedirect('/organisaties/twee')).toBe('/organisaties/een')

    await make.organisation({ name: 'Ander', slug: 'twee' })
    expect(await getRedirect('/organisaties/twee')).toBeNull()
  })

  test('stays while only a draft has the new one', async ({ payload, make }) => {
    const { id } = await make.source({ slug: 'een' })
    await payload.update({ collection: 'sources', id, data: { slug: 'twee' }, draft: true })
    expect(await getRedirect('/bronnen/een')).toBeNull()

    await payload.update({ collection: 'sources', id, data: { slug: 'twee', _status: 'published' } })
    expect(await getRedirect('/bronnen/een')).toBe('/bronnen/twee')
  })
})

describe('a redirect that an editor makes', () => {
  const redirect = (data: { from: string; to: string }) =>
    ({ collection: 'redirects', data, depth: 0 }) as const

  test('leads to the end of what it leads to, and takes along what led to its start', async ({ payload }) => {
    for (const [from, to] of [
      ['/themas/b', '/themas/c'],
      ['/themas/a', '/themas/b'],
      ['/themas/c', '/bronnen/d'],
    ] as const)
      await payload.create(redirect({ from, to }))

    for (const from of ['a', 'b', 'c']) expect(await getRedirect(`/themas/${from}`)).toBe('/bronnen/d')
  })

  test('leads in no circle, also when two are made at once', async ({ payload }) => {
    const there = redirect({ from: '/themas/heen', to: '/themas/weer' })
    const back = redirect({ from: '/themas/weer', to: '/themas/heen' })

    const made = await Promise.allSettled([payload.create(there), payload.create(back)])

    expect(made.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await expect(payload.create(redirect({ from: '/themas/rond', to: '/themas/rond' }))).rejects.toThrow()
  })

  test.for([
    'https://elders.nl',
    '//elders.nl',
    '/\\elders.nl',
    'themas/x',
    '/themas/x y',
    '',
    'javascript:alert(1)',
  ])('leads to an address on this site only, not to “%s”', async (to, { payload }) => {
    await expect(payload.create(redirect({ from: '/themas/a', to }))).rejects.toThrow()
  })

  test.for(['/', '/admin', '/over', '/themas', '/themas/a/b', '/themas/A', 'themas/a'])(
    'starts where nothing else is answered, not at “%s”',
    async (from, { payload }) => {
      await expect(payload.create(redirect({ from, to: '/themas/a' }))).rejects.toThrow()
    },
  )
})

test('an organisation tells where registers know it, and what it stands beside most', async ({ make }) => {
  const identifiers = { tooi: 'https://identifier.overheid.nl/tooi/id/zbo/zb1', wikidata: 'Q1234' }
  const coa = await make.organisation({ name: 'COA', identifiers })
  const [ind, ngo, draft] = [
    await make.organisation({ name: 'IND' }),
    await make.organisation({ name: 'Ngo' }),
    await make.organisation({ name: 'Concept', _status: 'draft' }),
  ]
  const rows = (...listed: { id: number }[]) => listed.map(({ id }) => ({ organisation: id }))
  await make.topic({ title: 'Asiel', organisations: rows(coa, ind, ngo, draft) })
  await make.topic({ title: 'Zorg', organisations: rows(coa, ngo, draft) })
  await make.topic({ title: 'Geheim', organisations: rows(coa, ind), _status: 'draft' })

  const page = await getOrganisation('coa')

  expect(page?.registers.map(({ url }) => url)).toEqual([
    identifiers.tooi,
    'https://www.wikidata.org/wiki/Q1234',
  ])
  expect(page?.coOccurring.map(({ name, topics }) => [name, topics])).toEqual([
    ['Ngo', 2],
    ['IND', 1],
  ])
})
