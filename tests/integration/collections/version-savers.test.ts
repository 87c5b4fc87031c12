import { expect } from 'vitest'

import { test } from '../../support/integration-test'
import type { Rest } from '../../support/rest'

/** Who saved each version of a document, the newest first; those that are public have a star. */
async function saversOf({
  rest,
  collection,
  record,
}: {
  rest: Rest
  collection: string
  record: number
}): Promise<string[]> {
  const { body } = await rest({
    path: `/versions?collection=${collection}&record=${record}`,
    as: 'redacteur',
  })
  return Object(body).versions.map(
    ({ savedBy, isPublished }: { savedBy: string | null; isPublished: boolean }) =>
      `${savedBy ?? 'niemand'}${isPublished ? '*' : ''}`,
  )
}

test('each version says who saved it, also of the subtopics that are published with their topic', async ({
  payload,
  make,
  rest,
}) => {
  const [editor, chief] = [await make.staff('redacteur'), await make.staff('eindredacteur')]
  const subtopic = await make.subtopic({ title: 'Toezicht' })
  const { id } = await make.topic({ subtopics: [subtopic.id], _status: 'draft' })
  const draft = { collection: 'topics', id, draft: true } as const
  await payload.update({ ...draft, user: editor, data: { highlight: 'Wie let op?' } })
  await payload.update({ ...draft, user: chief, autosave: true, data: { highlight: 'Wie betaalt?' } })
  await payload.update({ ...draft, user: editor, autosave: true, data: { highlight: 'Wie weet het?' } })
  await payload.update({ ...draft, user: chief, draft: false, data: { _status: 'published' } })

  expect(await saversOf({ rest, collection: 'topics', record: id })).toEqual([
    'Eindredacteur*',
    'Redacteur',
    'Eindredacteur',
    'Redacteur',
    'niemand',
  ])
  expect(await saversOf({ rest, collection: 'subtopics', record: subtopic.id })).toEqual([
    'Eindredacteur*',
    'niemand',
  ])
})

test('a version that somebody saved who is gone has no name', async ({ payload, make, rest }) => {
  const data = { name: 'Wie vertrok', email: 'weg@example.org', password: 'wachtwoord van wie vertrok' }
  const user = await payload.create({ collection: 'users', data: { ...data, role: 'redacteur' } })
  const { id } = await make.source({ _status: 'draft' })
  await payload.update({
    collection: 'sources',
    id,
    draft: true,
    user: { ...user, collection: 'users' },
    data: { description: 'Over molens.' },
  })
  expect(await saversOf({ rest, collection: 'sources', record: id })).toEqual(['Wie vertrok', 'niemand'])
  await payload.delete({ collection: 'users', id: user.id })
  expect(await saversOf({ rest, collection: 'sources', record: id })).toEqual(['niemand', 'niemand'])
})
