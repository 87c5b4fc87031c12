import type { Payload } from 'payload'
import { describe, expect } from 'vitest'

import { test } from '../../support/integration-test'
import type { Makers } from '../../support/makers'

const secret = 'Onderzoekt in het geheim'

describe.each([0, 1, 2, 3])('at depth %i', (depth) => {
  test('a visitor gets no row that points to a draft', async ({ make, rest }) => {
    const { id } = await make.topic(await parts({ make, _status: 'draft' }))

    await expectOnlyPublicRows({ answer: await rest({ path: `/topics/${id}?depth=${depth}` }) })
  })

  test('a visitor gets no row that points into the trash', async ({ payload, make, rest }) => {
    const data = await parts({ make, _status: 'published' })
    const { id } = await make.topic(data)
    await trash({
      payload,
      ids: [data.organisations[1]?.organisation, data.sources[1]],
      subtopic: data.subtopics[1],
    })

    await expectOnlyPublicRows({ answer: await rest({ path: `/topics/${id}?depth=${depth}` }) })
  })

  test('a visitor gets no such row of a topic that stands in another document', async ({ make, rest }) => {
    const data = await parts({ make, _status: 'draft' })
    await make.topic(data)

    const { text } = await rest({
      path: `/organisations/${data.organisations[0]?.organisation}?depth=${depth}`,
    })

    expect(text).not.toContain(secret)
  })

  test('staff gets every row', async ({ make, rest }) => {
    const { id } = await make.topic(await parts({ make, _status: 'draft' }))

    const { body } = await rest({ path: `/topics/${id}?depth=${depth}`, as: 'redacteur' })

    expect(body.organisations).toHaveLength(2)
    expect(body.sources).toHaveLength(2)
    expect(body.subtopics).toHaveLength(2)
  })
})

test('a visitor of a list gets no such row either', async ({ make, rest }) => {
  await make.topic(await parts({ make, _status: 'draft' }))

  expect((await rest({ path: '/topics?depth=0' })).text).not.toContain(secret)
})

test('a visitor who selects one part of a topic gets no such row', async ({ make, rest }) => {
  await make.topic(await parts({ make, _status: 'draft' }))

  expect((await rest({ path: '/topics?depth=0&select[organisations]=true' })).text).not.toContain(secret)
})

/** Two of each: the first is public, and the second has the given status. */
async function parts({ make, _status }: { make: Makers; _status: 'draft' | 'published' }): Promise<{
  organisations: { organisation: number; role: string; url: string }[]
  sources: number[]
  subtopics: number[]
}> {
  const coa = await make.organisation({ name: 'COA' })
  const hidden = await make.organisation({ name: 'Dienst', _status })
  const report = await make.source({ title: 'Jaarverslag' })
  const hiddenSource = await make.source({ title: 'Concept', _status })
  const opvang = await make.subtopic({ title: 'Opvang' })
  const terugkeer = await make.subtopic({ title: 'Terugkeer' })
  return {
    organisations: [
      { organisation: coa.id, role: 'Vangt op', url: 'https://coa.example' },
      { organisation: hidden.id, role: secret, url: 'https://geheim.example' },
    ],
    sources: [report.id, hiddenSource.id],
    subtopics: [opvang.id, terugkeer.id],
  }
}

describe.each([0, 1, 2, 3])('of a question, at depth %i', (depth) => {
  test('a visitor gets no row that points to a draft or into the trash, wherever it is asked for', async ({
    payload,
    make,
    rest,
  }) => {
    const { topic, subtopic, hidden } = await tiedQuestion({ payload, make })
    for (const path of [`/subtopics/${subtopic}?depth=${depth}`, `/topics/${topic}?depth=${depth}`]) {
      const { text } = await rest({ path })
      for (const row of hidden) expect(text, path).not.toMatch(row)
      expect(text).not.toContain('Verborgen')
      if (path.startsWith('/subtopics') || depth > 0) expect(text).toContain('"organisation":')
    }
  })

  test('staff gets every row', async ({ payload, make, rest }) => {
    const { subtopic } = await tiedQuestion({ payload, make })
    const { body } = await rest({ path: `/subtopics/${subtopic}?depth=${depth}`, as: 'redacteur' })
    expect(body.questions).toMatchObject([{ organisations: { length: 3 }, sources: { length: 3 } }])
  })
})

/** A question of a public topic with three organisations and three sources: public, a draft, and in the trash. */
async function tiedQuestion({ payload, make }: { payload: Payload; make: Makers }): Promise<{
  topic: number
  subtopic: number
  /** As they would stand in an answer. */
  hidden: RegExp[]
}> {
  const draft = { _status: 'draft' } as const
  const organisations = [
    // So that the ids of organisations and sources are told apart.
    await make.organisation({ name: 'Los' }),
    await make.organisation({ name: 'COA' }),
    await make.organisation({ name: 'Verborgen dienst', ...draft }),
    await make.organisation({ name: 'Verborgen raad' }),
  ].slice(1)
  const sources = [
    await make.source({ title: 'Jaarverslag' }),
    await make.source({ title: 'Verborgen concept', ...draft }),
    await make.source({ title: 'Verborgen rapport' }),
  ]
  const subtopic = await make.subtopic({
    questions: [
      {
        text: 'Wie vangt op?',
        organisations: organisations.map(({ id }) => ({ organisation: id })),
        sources: sources.map(({ id }) => ({ source: id })),
      },
    ],
  })
  const topic = await make.topic({ subtopics: [subtopic.id] })
  await trash({ payload, ids: [organisations[2]?.id, sources[2]?.id], subtopic: undefined })
  return {
    topic: topic.id,
    subtopic: subtopic.id,
    hidden: [
      ...organisations.slice(1).map(({ id }) => new RegExp(`"organisation":${id}\\b`)),
      ...sources.slice(1).map(({ id }) => new RegExp(`"source":${id}\\b`)),
    ],
  }
}

async function trash({
  payload,
  ids: [organisation, source],
  subtopic,
}: {
  payload: Payload
  ids: (number | undefined)[]
  subtopic: number | undefined
}): Promise<void> {
  const data = { deletedAt: '2026-01-01T00:00:00.000Z' }
  const context = { scope: { work: 'merge' } } as const
  await payload.update({ collection: 'organisations', id: organisation ?? 0, data, context })
  await payload.update({ collection: 'sources', id: source ?? 0, data, context })
  if (subtopic) await payload.update({ collection: 'subtopics', id: subtopic, data, context })
}

async function expectOnlyPublicRows({
  answer,
}: {
  answer: { body: Record<string, unknown>; text: string }
}): Promise<void> {
  expect(answer.body.organisations).toHaveLength(1)
  expect(answer.body.sources).toHaveLength(1)
  expect(answer.text).not.toContain(secret)
  expect(answer.text).not.toContain('geheim.example')
}
