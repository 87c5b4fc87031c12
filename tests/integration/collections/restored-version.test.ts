import { expect } from 'vitest'

import { test } from '../../support/integration-test'

test('restoring a version of a topic restores its composition, and no text of its subtopics', async ({
  payload,
  make,
  rest,
}) => {
  await make.staff('eindredacteur')
  const [one, two] = [
    await make.subtopic({ title: 'Een', questions: [{ text: 'Wie was het?' }] }),
    await make.subtopic({ title: 'Twee' }),
  ]
  const organisation = await make.organisation()
  const source = await make.source()
  const organisations = [{ organisation: organisation.id, role: 'Beslist' }]
  const topic = await make.topic({ subtopics: [two.id, one.id], organisations, sources: [source.id] })
  const { docs } = await payload.findVersions({
    collection: 'topics',
    where: { parent: { equals: topic.id }, latest: { equals: true } },
  })
  const changes = { subtopics: [two.id], organisations: [], sources: [], _status: 'published' } as const
  await payload.update({
    collection: 'topics',
    id: topic.id,
    data: { ...changes, subtopics: [two.id] } as never,
  })
  const questions = [{ ...one.questions?.[0], text: 'Wie is het nu?' }]
  await payload.update({ collection: 'subtopics', id: one.id, data: { questions }, draft: true })

  const path = `/topics/versions/${docs[0]?.id}`
  const answer = await rest({ path, method: 'POST', body: {}, as: 'eindredacteur' })

  expect(answer.status, answer.text).toBe(200)
  const stillPublic = await payload.findByID({ collection: 'topics', id: topic.id, depth: 0 })
  expect(stillPublic.subtopics).toEqual([two.id])
  const restored = await payload.findByID({ collection: 'topics', id: topic.id, draft: true, depth: 0 })
  expect(restored.subtopics).toEqual([two.id, one.id])
  expect(restored.organisations).toMatchObject(organisations)
  expect(restored.sources).toEqual([source.id])
  const subtopic = await payload.findByID({ collection: 'subtopics', id: one.id, draft: true })
  expect(subtopic.questions?.[0]?.text).toBe('Wie is het nu?')
})
