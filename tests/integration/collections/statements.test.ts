import { expect } from 'vitest'

import { countStatements } from '../../support/count-statements'
import { test } from '../../support/integration-test'

test('a topic of 60 subtopics, 300 organisations and 300 sources is saved with at most 40 statements', async ({
  make,
  restWithReadTime: rest,
}) => {
  await make.staff('eindredacteur')
  const sources: number[] = []
  const subtopics: number[] = []
  const organisations: { organisation: number; role: string }[] = []
  for (let i = 0; i < 300; i += 1) {
    sources.push((await make.source({ title: `Bron ${i}` })).id)
    organisations.push({
      organisation: (await make.organisation({ name: `Organisatie ${i}` })).id,
      role: 'Rol',
    })
    if (i < 60) subtopics.push((await make.subtopic({ title: `Onderwerp ${i}` })).id)
  }
  const topic = await make.topic({ sources, subtopics, organisations })
  const body = { description: 'Anders.', _status: 'published', updatedAt: topic.updatedAt }
  const path = `/topics/${topic.id}?depth=0`
  const save = () => rest({ path, method: 'PATCH', body, as: 'eindredacteur' })
  await rest({ path, as: 'eindredacteur' })

  const statements = await countStatements(async () => expect((await save()).status).toBe(200))

  expect(statements).toBeLessThanOrEqual(40)
}, 120_000)
