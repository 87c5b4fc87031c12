import { describe, expect } from 'vitest'

import { test } from '../../support/integration-test'
import { refusal } from '../../support/refusal'

describe('a subtopic that a topic holds', () => {
  const claimed = 'Een van deze onderwerpen hoort al bij het thema “Asiel”. Haal het daar eerst weg.'

  test('is refused to another topic, published or draft', async ({ make }) => {
    const { id } = await make.subtopic()
    await make.topic({ subtopics: [id] })

    expect(await refusal(make.topic({ title: 'Zorg', subtopics: [id] }))).toBe(claimed)
    expect(await refusal(make.topic({ title: 'Zorg', subtopics: [id], _status: 'draft' }))).toBe(claimed)
  })

  test('is refused to another topic when only a draft holds it', async ({ payload, make }) => {
    const { id } = await make.subtopic()
    const topic = await make.topic()
    await payload.update({ collection: 'topics', id: topic.id, data: { subtopics: [id] }, draft: true })

    expect(await refusal(make.topic({ title: 'Zorg', subtopics: [id] }))).toBe(claimed)
  })

  test('is refused to another topic as long as the public version holds it', async ({ payload, make }) => {
    const { id } = await make.subtopic()
    const topic = await make.topic({ subtopics: [id] })
    await payload.update({ collection: 'topics', id: topic.id, data: { subtopics: [] }, draft: true })

    expect(await refusal(make.topic({ title: 'Zorg', subtopics: [id] }))).toBe(claimed)
  })

  test('is free when the topic has let it go', async ({ payload, make }) => {
    const { id } = await make.subtopic()
    const topic = await make.topic({ subtopics: [id] })
    await payload.update({ collection: 'topics', id: topic.id, data: { subtopics: [] } })

    expect((await make.topic({ title: 'Zorg', subtopics: [id] })).subtopics).toEqual([id])
  })

  test('stays with the topic through its own saves', async ({ payload, make }) => {
    const { id } = await make.subtopic()
    const topic = await make.topic({ subtopics: [id] })

    const data = { title: 'Asielbeleid', subtopics: [id] }
    expect((await payload.update({ collection: 'topics', id: topic.id, data, depth: 0 })).subtopics).toEqual([
      id,
    ])
  })
})

describe('twice in one topic', () => {
  test('a subtopic is refused, and the rows are named', async ({ make }) => {
    const opvang = await make.subtopic({ title: 'Opvang' })
    const wonen = await make.subtopic({ title: 'Wonen' })

    expect(await refusal(make.topic({ subtopics: [opvang.id, wonen.id, opvang.id], _status: 'draft' }))).toBe(
      'Een onderwerp kan maar één keer in een thema staan: rij 1 en 3 zijn dezelfde.',
    )
  })

  test('an organisation is refused, and the rows are named', async ({ make }) => {
    const coa = await make.organisation({ name: 'COA' })
    const ind = await make.organisation({ name: 'IND' })
    const organisations = [coa, ind, ind].map(({ id }) => ({ organisation: id }))

    expect(await refusal(make.topic({ organisations, _status: 'draft' }))).toBe(
      'Een organisatie kan maar één keer in een thema staan: rij 2 en 3 zijn dezelfde.',
    )
  })

  test('a source is refused, and the rows are named', async ({ make }) => {
    const { id } = await make.source()

    expect(await refusal(make.topic({ sources: [id, id, id], _status: 'draft' }))).toBe(
      'Een bron kan maar één keer in een thema staan: rij 1, 2 en 3 zijn dezelfde.',
    )
  })

  test('rows that name no organisation yet are not the same', async ({ make }) => {
    const organisations = [{ role: 'Wie?' }, { role: 'En wie nog meer?' }]

    expect((await make.topic({ organisations, _status: 'draft' })).organisations).toHaveLength(2)
  })

  test('an address of a subtopic is refused', async ({ make }) => {
    const first = await make.subtopic({ title: 'Opvang' })
    const second = await make.subtopic({ title: 'Opvang' })

    expect(await refusal(make.topic({ subtopics: [first.id, second.id] }))).toBe(
      'Twee onderwerpen van dit thema hebben hetzelfde webadres: rij 1 en 2.',
    )
  })

  test('a title of a subtopic is refused, since a document knows it by that', async ({ make }) => {
    const [one, other] = [await make.subtopic(), await make.subtopic({ title: 'Opvang!', slug: 'elders' })]
    expect(await refusal(make.topic({ subtopics: [one.id, other.id] }))).toBe(
      'Twee onderwerpen van dit thema heten hetzelfde: rij 1 en 2.',
    )
  })

  test('an address is refused when a subtopic takes that of its neighbour', async ({ payload, make }) => {
    const opvang = await make.subtopic({ title: 'Opvang' })
    const wonen = await make.subtopic({ title: 'Wonen' })
    await make.topic({ subtopics: [opvang.id, wonen.id] })

    const data = { slug: 'opvang' }
    for (const draft of [true, false]) {
      const take = payload.update({ collection: 'subtopics', id: wonen.id, data, draft })
      expect(await refusal(take)).toBe(
        'Het onderwerp “Opvang” van dit thema heeft het webadres “opvang” al. Kies een ander.',
      )
    }
  })

  test('a title is refused when a subtopic takes that of its neighbour', async ({ payload, make }) => {
    const opvang = await make.subtopic({ title: 'Opvang' })
    const wonen = await make.subtopic({ title: 'Wonen' })
    await make.topic({ subtopics: [opvang.id, wonen.id] })

    const data = { title: 'Opvang!' }
    for (const draft of [true, false]) {
      const take = payload.update({ collection: 'subtopics', id: wonen.id, data, draft })
      expect(await refusal(take)).toBe(
        'Een ander onderwerp van dit thema heet al “Opvang”. Kies een andere titel.',
      )
    }
  })

  test('but subtopics of two topics may have the same address', async ({ make }) => {
    const first = await make.subtopic({ title: 'Opvang' })
    const second = await make.subtopic({ title: 'Opvang' })
    await make.topic({ subtopics: [first.id] })

    expect((await make.topic({ title: 'Zorg', subtopics: [second.id] })).subtopics).toEqual([second.id])
  })
})
