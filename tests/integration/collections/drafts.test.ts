import { describe, expect } from 'vitest'

import { test } from '../../support/integration-test'
import { refusal } from '../../support/refusal'

describe('a draft', () => {
  test('leaves the public version as it was, through any number of saves', async ({ payload, make }) => {
    const organisation = await make.organisation()
    const { id } = await make.topic({ organisations: [{ organisation: organisation.id, role: 'Vangt op' }] })

    for (const title of ['Asielbeleid', 'Migratie', 'Vluchtelingen']) {
      await payload.update({ collection: 'topics', id, data: { title, organisations: [] }, draft: true })
    }

    const shown = await payload.findByID({ collection: 'topics', id, depth: 0, overrideAccess: false })
    expect(shown).toMatchObject({ title: 'Asiel', organisations: [{ role: 'Vangt op' }] })
    const newest = await payload.findByID({ collection: 'topics', id, depth: 0, draft: true })
    expect(newest).toMatchObject({ title: 'Vluchtelingen', organisations: [] })
  })

  test('may lack a description, which a publication may not', async ({ payload, make }) => {
    const { id } = await make.topic({ description: '', _status: 'draft' })

    const publish = payload.update({ collection: 'topics', id, data: { _status: 'published' } })

    expect(await refusal(publish)).toBe('Vul dit in; zonder kan dit niet gepubliceerd worden.')
    await payload.update({ collection: 'topics', id, data: { description: 'Wie?', _status: 'published' } })
  })

  test('may lack a type or a kind, which a publication may not', async ({ make }) => {
    const sentence = 'Vul dit in; zonder kan dit niet gepubliceerd worden.'
    await make.organisation({ name: 'IND', type: null, _status: 'draft' })
    await make.source({ title: 'Onderzoek', kind: null, _status: 'draft' })

    expect(await refusal(make.organisation({ type: null }))).toBe(sentence)
    expect(await refusal(make.source({ kind: null }))).toBe(sentence)
  })

  test('may hold a row without an organisation, which a publication may not', async ({ payload, make }) => {
    const { id } = await make.topic({ organisations: [{ role: 'Nog uitzoeken' }], _status: 'draft' })

    const publish = payload.update({ collection: 'topics', id, data: { _status: 'published' } })

    expect(await refusal(publish)).toBe('Vul dit in; zonder kan dit niet gepubliceerd worden.')
  })

  test('has a title, even when it is saved while one types', async ({ payload, make }) => {
    const { id } = await make.topic()

    const data = { title: '' }
    const autosave = payload.update({ collection: 'topics', id, data, draft: true, autosave: true })

    expect(await refusal(autosave)).toContain('verplicht')
    expect(await refusal(make.topic({ title: '', _status: 'draft' }))).toContain('verplicht')
  })

  test('keeps the types of its values: too long a description is refused', async ({ make }) => {
    expect(await refusal(make.topic({ description: 'x'.repeat(2001), _status: 'draft' }))).toContain('2000')
  })
})
