import type { Payload } from 'payload'
import { describe, expect } from 'vitest'

import type { Subtopic } from '@/payload-types'

import { test } from '../../support/integration-test'

type Row = NonNullable<Subtopic['questions']>[number]

const newRow = '6b04678a51278f0d8a1ffb2e'

const two = [{ text: 'Wie vangt op?' }, { text: 'Wie keert terug?' }]

describe('the key of a question', () => {
  test('is made by the server, short and without letters that look alike', async ({ make }) => {
    const keys = keysOf(await make.subtopic({ questions: two }))

    expect(keys).toEqual([expect.stringMatching(/^[2-9b-z]{9}$/), expect.stringMatching(/^[2-9b-z]{9}$/)])
    expect(new Set(keys).size).toBe(2)
  })

  test('is not what a client sends with a new question', async ({ make }) => {
    expect(keysOf(await make.subtopic({ questions: [{ text: 'Wie?', key: 'mijnkeuze' }] }))).not.toContain(
      'mijnkeuze',
    )
  })

  test('stays, whatever a client sends', async ({ payload, make }) => {
    const made = await make.subtopic({ questions: two })
    const before = keysOf(made)
    const [first, second] = rowsOf(made)

    for (const questions of [
      [
        { ...first, key: 'anders' },
        { ...second, key: undefined },
      ],
      [
        { ...first, key: second?.key },
        { ...second, key: first?.key },
      ],
      [
        { ...first, text: 'Herschreven?', key: null },
        { ...second, key: '' },
      ],
    ]) {
      for (const draft of [true, false]) {
        expect(keysOf(await save({ payload, id: made.id, questions, draft }))).toEqual(before)
      }
    }
  })

  test('moves along when questions change places', async ({ payload, make }) => {
    const made = await make.subtopic({ questions: two })

    const saved = await save({ payload, id: made.id, questions: rowsOf(made).toReversed() })

    expect(keysOf(saved)).toEqual(keysOf(made).toReversed())
    expect(rowsOf(saved).map(({ text }) => text)).toEqual(['Wie keert terug?', 'Wie vangt op?'])
  })

  test('is new for a copy of a row, which may bring the id and the key of the original', async ({
    payload,
    make,
  }) => {
    const made = await make.subtopic({ questions: [{ text: 'Wie vangt op?' }] })
    const [original] = rowsOf(made)

    for (const copy of [original, { text: 'Wie vangt op?', key: original?.key }]) {
      const saved = await save({ payload, id: made.id, questions: [original, copy] })
      expect(keysOf(saved)[0]).toBe(original?.key)
      expect(new Set(keysOf(saved)).size).toBe(2)
      expect(new Set(rowsOf(saved).map(({ id }) => id)).size).toBe(2)
    }
  })

  test('is given to two new rows that a client sends with one id', async ({ make }) => {
    const id = '6b04678a51278f0d8a1ffb2d'

    const made = await make.subtopic({ questions: two.map((row) => ({ ...row, id })) })

    expect(new Set(keysOf(made)).size).toBe(2)
  })

  test('is new in a copy of the whole subtopic', async ({ payload, make }) => {
    const made = await make.subtopic({ questions: two })

    const copy = await payload.duplicate({ collection: 'subtopics', id: made.id })

    expect(keysOf(copy)).toEqual([
      expect.stringMatching(/^[2-9b-z]{9}$/),
      expect.stringMatching(/^[2-9b-z]{9}$/),
    ])
    expect(new Set([...keysOf(made), ...keysOf(copy)]).size).toBe(4)
  })

  test('comes back with an earlier version', async ({ payload, make, rest }) => {
    await make.staff('redacteur')
    const made = await make.subtopic({ questions: two })
    await save({ payload, id: made.id, questions: [] })
    await save({ payload, id: made.id, questions: [{ text: 'Iets anders?' }], draft: true })
    const { docs } = await payload.findVersions({ collection: 'subtopics', sort: 'createdAt' })

    const path = `/subtopics/versions/${docs[0]?.id}`
    expect((await rest({ path, method: 'POST', as: 'redacteur' })).status).toBe(200)
    const restored = await payload.findByID({ collection: 'subtopics', id: made.id, draft: true })

    expect(keysOf(restored)).toEqual(keysOf(made))
  })

  test('comes back when a question that only the public version has is put back', async ({
    payload,
    make,
  }) => {
    const made = await make.subtopic({ questions: two })
    await make.topic({ subtopics: [made.id] })
    await save({ payload, id: made.id, questions: rowsOf(made).slice(0, 1), draft: true })

    const saved = await save({ payload, id: made.id, questions: rowsOf(made), draft: true })

    expect(keysOf(saved)).toEqual(keysOf(made))
  })

  for (const [how, asSent] of [
    ['the admin pastes it, with its key in a new row', ({ key, text }: Row) => ({ id: newRow, key, text })],
    ['a client sends it, with the id of its row', ({ id, text }: Row) => ({ id, text })],
  ] as const) {
    test(`moves to another subtopic that asks the question instead, as ${how}`, async ({ payload, make }) => {
      const [from, to] = [
        await make.subtopic({ questions: two }),
        await make.subtopic({ title: 'Terugkeer' }),
      ]
      await make.topic({ subtopics: [from.id, to.id] })
      const [first, second] = rowsOf(from)
      if (!first) throw new Error('There is no question to move.')

      await save({ payload, id: from.id, questions: [second] })
      const moved = await save({ payload, id: to.id, questions: [asSent(first)] })

      expect(keysOf(moved)).toEqual([first.key])
    })

    test(`is new in another subtopic while the first still asks the question, as ${how}`, async ({
      payload,
      make,
    }) => {
      const [from, to] = [
        await make.subtopic({ questions: two }),
        await make.subtopic({ title: 'Terugkeer' }),
      ]
      await make.topic({ subtopics: [from.id, to.id] })
      const [first, second] = rowsOf(from)
      if (!first) throw new Error('There is no question to move.')
      await save({ payload, id: from.id, questions: [second], draft: true })

      // The row of the original cannot be in two subtopics at once; only a draft may bring its id.
      const copy = await save({ payload, id: to.id, questions: [asSent(first)], draft: true })

      expect(keysOf(copy)).toEqual([expect.stringMatching(/^[2-9b-z]{9}$/)])
      expect(keysOf(copy)).not.toContain(first.key)
    })
  }

  test('is given once, however many rows of another subtopic bring it', async ({ payload, make }) => {
    const [from, to] = [await make.subtopic({ questions: two }), await make.subtopic({ title: 'Terugkeer' })]
    const [first] = rowsOf(from)
    await save({ payload, id: from.id, questions: [] })

    const saved = await save({
      payload,
      id: to.id,
      questions: [
        { id: newRow, key: first?.key, text: 'Wie?' },
        { key: first?.key, text: 'Wie ook?' },
      ],
    })

    expect(keysOf(saved)[0]).toBe(first?.key)
    expect(new Set(keysOf(saved)).size).toBe(2)
  })

  test('survives publication', async ({ payload, make }) => {
    const made = await make.subtopic({ questions: two })
    await make.topic({ subtopics: [made.id] })

    const shown = await payload.findByID({ collection: 'subtopics', id: made.id, overrideAccess: false })

    expect(keysOf(shown)).toEqual(keysOf(made))
  })
})

function save({
  payload,
  id,
  questions,
  draft = false,
}: {
  payload: Payload
  id: number
  questions: (Partial<Row> | undefined)[]
  draft?: boolean
}): Promise<Subtopic> {
  const data = { questions: questions.map((row) => ({ ...row, text: row?.text ?? '' })) }
  return payload.update({ collection: 'subtopics', id, data, draft })
}

function rowsOf({ questions }: Subtopic): Row[] {
  return questions ?? []
}

function keysOf(subtopic: Subtopic): (string | null | undefined)[] {
  return rowsOf(subtopic).map(({ key }) => key)
}
