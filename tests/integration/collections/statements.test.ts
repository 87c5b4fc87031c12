import { expect } from 'vitest'
import { z } from 'zod'

import type { Topic } from '@/payload-types'

import { countStatements } from '../../support/count-statements'
import { test } from '../../support/integration-test'
import type { Makers } from '../../support/makers'

const timeout = 180_000

test(
  'a topic of 60 subtopics, 300 organisations and 300 sources takes few statements',
  {
    timeout,
  },
  async ({ payload, make, rest }) => {
    const topic = await makeLargeTopic(make)
    const path = `/topics/${topic.id}?depth=0`
    let { updatedAt } = topic
    const save = async (data: Partial<Topic>, query = ''): Promise<void> => {
      const body = { ...data, updatedAt }
      const answer = await rest({ path: path + query, method: 'PATCH', body, as: 'eindredacteur' })
      expect(answer.status, answer.text).toBe(200)
      updatedAt = saved.parse(answer.body).doc.updatedAt
    }
    await rest({ path, as: 'eindredacteur' })

    const publish = () => save({ description: 'Anders.', _status: 'published' })
    expect(await countStatements(publish), 'a publication').toBeLessThanOrEqual(30)

    const autosave = (description: string) =>
      save({ description, _status: 'draft' }, '&draft=true&autosave=true')
    await autosave('A')
    expect(await countStatements(() => autosave('Ab')), 'an autosave').toBeLessThanOrEqual(15)
    expect(await countStatements(publish), 'a publication over a draft').toBeLessThanOrEqual(30)

    const renamed = () => save({ title: 'Nieuwe naam', slug: 'nieuwe-naam', _status: 'published' })
    expect(await countStatements(renamed), 'a publication under a new title').toBeLessThanOrEqual(30)

    for (const count of [1, 3]) {
      for (const id of (topic.subtopics ?? []).slice(0, count))
        await payload.update({
          collection: 'subtopics',
          id: Number(id),
          data: { title: `Nieuw ${id}`, questions: [{ text: `Wie betaalt deel ${count}?` }] },
          draft: true,
        })
      const publishAll = () => save({ description: `Met ${count}.`, _status: 'published' })
      expect(await countStatements(publishAll), `with ${count} subtopics`).toBeLessThanOrEqual(
        30 + 12 * count,
      )
    }
  },
)

const saved = z.object({ doc: z.object({ updatedAt: z.string() }) })

async function makeLargeTopic(make: Makers): Promise<Topic> {
  const sources: number[] = []
  const subtopics: number[] = []
  const organisations: { organisation: number; role: string }[] = []
  for (let i = 0; i < 300; i += 1) {
    sources.push((await make.source({ title: `Bron ${i}` })).id)
    organisations.push({
      organisation: (await make.organisation({ name: `Organisatie ${i}` })).id,
      role: 'Rol',
    })
    if (i < 60) {
      const questions = [{ text: `Hoe werkt deel ${i}?` }]
      subtopics.push((await make.subtopic({ title: `Onderwerp ${i}`, questions })).id)
    }
  }
  return make.topic({ sources, subtopics, organisations, feeds: ['asiel', 'opvang'] })
}
