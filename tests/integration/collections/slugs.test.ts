import { describe, expect } from 'vitest'

import { test } from '../../support/integration-test'
import { refusal } from '../../support/refusal'

const taken = (slug: string): string =>
  `Het webadres “${slug}” is al in gebruik (ook concepten en de prullenbak tellen mee). Kies een ander.`

describe('a slug', () => {
  test('is made from a Dutch title', async ({ make }) => {
    expect((await make.subtopic({ title: 'Asielzoekerscentra (AZC’s)' })).slug).toBe(
      'asielzoekerscentra-azcs',
    )
    expect((await make.topic({ title: 'De coöperatie' })).slug).toBe('de-cooperatie')
    expect((await make.organisation({ name: 'Ministerie van Financiën' })).slug).toBe(
      'ministerie-van-financien',
    )
    expect((await make.source({ title: 'Jaarverslag 2025' })).slug).toBe('jaarverslag-2025')
  })

  test('has no marks that nobody sees, and neither has the text that it is made from', async ({ make }) => {
    const { title, slug } = await make.source({ title: 'Jeugd\u00ADzorg in  de\u00A0Ĳstijd' })
    expect([title, slug]).toEqual(['Jeugdzorg in de IJstijd', 'jeugdzorg-in-de-ijstijd'])
    expect(await refusal(make.source({ title: 'Jeugdzorg in de IJstijd' }))).toBe(
      taken('jeugdzorg-in-de-ijstijd'),
    )
  })

  test('is tidied when somebody writes it', async ({ make }) => {
    expect((await make.topic({ slug: ' Asiel & Migratie ' })).slug).toBe('asiel-migratie')
  })

  test('is refused when nothing is left of it', async ({ make }) => {
    expect(await refusal(make.topic({ title: '!?' }))).toBe(
      'Geef een titel of een webadres met letters of cijfers.',
    )
  })

  test('is refused when another document has it', async ({ make }) => {
    await make.topic()

    expect(await refusal(make.topic())).toBe(taken('asiel'))
    expect(await refusal(make.topic({ title: 'Iets anders', slug: 'asiel' }))).toBe(taken('asiel'))
  })

  test('is refused when a draft has it', async ({ payload, make }) => {
    const { id } = await make.topic()
    await payload.update({ collection: 'topics', id, data: { slug: 'asielbeleid' }, draft: true })

    expect(await refusal(make.topic({ title: 'Asielbeleid' }))).toBe(taken('asielbeleid'))
    expect(await refusal(make.topic())).toBe(taken('asiel'))
  })

  test('is refused when a document in the trash has it', async ({ payload, make }) => {
    const { id } = await make.topic()
    await payload.update({ collection: 'topics', id, data: { deletedAt: '2026-01-01T00:00:00.000Z' } })

    expect(await refusal(make.topic())).toBe(taken('asiel'))
  })

  test('is refused on an update too, and to a draft', async ({ payload, make }) => {
    await make.topic()
    const { id } = await make.topic({ title: 'Zorg' })

    const update = payload.update({ collection: 'topics', id, data: { slug: 'asiel' }, draft: true })

    expect(await refusal(update)).toBe(taken('asiel'))
  })

  test('may be the same in two collections', async ({ make }) => {
    await make.topic({ title: 'Asiel' })

    expect((await make.organisation({ name: 'Asiel' })).slug).toBe('asiel')
  })
})

describe('a slug that nobody wrote', () => {
  test('follows the title until the first publication', async ({ payload, make }) => {
    const { id } = await make.topic({ title: 'Asiel', _status: 'draft' })
    await payload.update({ collection: 'topics', id, data: { title: 'Asielbeleid' }, draft: true })

    const saved = await payload.update({ collection: 'topics', id, data: { title: 'Migratie' }, draft: true })

    expect(saved.slug).toBe('migratie')
  })

  test('follows it when the client sends the old slug along, as the admin does', async ({
    payload,
    make,
  }) => {
    const { id } = await make.topic({ title: 'Asiel', _status: 'draft' })

    const data = { title: 'Migratie', slug: 'asiel' }

    expect((await payload.update({ collection: 'topics', id, data, draft: true })).slug).toBe('migratie')
  })

  test('stays from the first publication on, as a draft, published and withdrawn', async ({
    payload,
    make,
  }) => {
    const { id } = await make.topic({ title: 'Asiel' })
    const save = { collection: 'topics', id } as const

    expect((await payload.update({ ...save, data: { title: 'Een' }, draft: true })).slug).toBe('asiel')
    expect((await payload.update({ ...save, data: { title: 'Asiel' } })).slug).toBe('asiel')
    expect((await payload.update({ ...save, data: { title: 'Asiel', _status: 'draft' } })).slug).toBe('asiel')
    expect((await payload.update({ ...save, data: { title: 'Twee' }, draft: true })).slug).toBe('asiel')
  })
})

test('a slug that somebody wrote does not follow the title', async ({ payload, make }) => {
  const { id } = await make.topic({ title: 'Asiel', slug: 'vluchtelingen', _status: 'draft' })

  expect((await payload.update({ collection: 'topics', id, data: { title: 'Migratie' } })).slug).toBe(
    'vluchtelingen',
  )
})

describe('a copy', () => {
  test('gets a slug of its own, and no subtopics', async ({ payload, make }) => {
    const subtopic = await make.subtopic()
    const { id } = await make.topic({ subtopics: [subtopic.id] })

    const first = await payload.duplicate({ collection: 'topics', id, draft: true, depth: 0 })
    const second = await payload.duplicate({ collection: 'topics', id, draft: true, depth: 0 })

    expect([first.slug, second.slug]).toEqual(['asiel-2', 'asiel-3'])
    expect(first).toMatchObject({
      title: 'Asiel',
      description: 'Wie mag blijven?',
      subtopics: [],
      _status: 'draft',
    })
  })

  test.for([78, 79, 80])(
    'of a slug of %i characters gets one too, however often',
    async (length, { payload, make }) => {
      const slug = `${'a'.repeat(60)}-${'b'.repeat(length - 61)}`
      const { id } = await make.topic({ title: slug, slug })
      const slugs = [slug]
      for (let copy = 0; copy < 11; copy += 1)
        slugs.push((await payload.duplicate({ collection: 'topics', id, draft: true, depth: 0 })).slug ?? '')
      expect(new Set(slugs).size).toBe(12)
      expect(slugs.at(-1)).toMatch(/^a{60}-b+-12$/)
    },
  )

  test('of an organisation and of a source gets one too', async ({ payload, make }) => {
    const organisation = await make.organisation()
    const source = await make.source()

    expect((await payload.duplicate({ collection: 'organisations', id: organisation.id })).slug).toBe('coa-2')
    expect((await payload.duplicate({ collection: 'sources', id: source.id })).slug).toBe('jaarverslag-2')
  })
})
