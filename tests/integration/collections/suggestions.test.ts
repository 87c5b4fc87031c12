import { readFileSync } from 'node:fs'

import { expect } from 'vitest'
import { z } from 'zod'

import { suggestRecords } from '@/collections/find/suggest-records'
import { createLocalReq } from 'payload'

import { countStatements } from '../../support/count-statements'
import { test } from '../../support/integration-test'
import { importText } from '../seed/documents'

const labels = z.array(z.object({ question: z.string(), keep: z.array(z.string()) }))

test(
  'for twelve questions of Asiel, something is suggested that an editor keeps',
  { timeout: 60_000 },
  async ({ payload, make }) => {
    await make.staff('beheerder')
    const text = readFileSync('seed/content/asiel.md', 'utf8')
    await importText({ payload, text, status: 'published' })
    const req = await createLocalReq({}, payload)
    const { docs } = await payload.find({ collection: 'subtopics', depth: 0, pagination: false })
    const questions = docs.flatMap((subtopic) => subtopic.questions ?? [])
    const kept: string[] = []
    for (const { question, keep } of labels.parse(
      JSON.parse(readFileSync('tests/fixtures/suggestions/asiel.json', 'utf8')),
    )) {
      const asked = questions.find((each) => each.text.startsWith(question))
      expect(asked, question).toBeDefined()
      const suggested = await suggestRecords({ req, text: asked?.text ?? '' })
      for (const { collection, id } of suggested) {
        const record = await payload.findByID({ collection, id, depth: 0 })
        if (!keep.includes(record.slug ?? '') && !keep.includes(record.url ?? '')) continue
        kept.push(question)
        break
      }
    }
    expect(kept.length, kept.join(', ')).toBeGreaterThanOrEqual(12)
  },
)

test('of what is no draft, nothing twice, and nothing for a text that says nothing; one statement', async ({
  payload,
  make,
}) => {
  await make.organisation({ name: 'Opvangraad', description: 'Opvang en toezicht' })
  await make.organisation({ name: 'Geheime opvang', _status: 'draft' })
  await make.source({ title: 'Opvang in cijfers' })
  const req = await createLocalReq({}, payload)
  const suggested = async (text: string): Promise<string[]> =>
    (await suggestRecords({ req, text })).map(({ title }) => title)

  expect(await suggested('Wie houdt toezicht op de opvang?')).toEqual(['Opvangraad', 'Opvang in cijfers'])
  for (const text of ['', 'de van het', "'); drop table", '?', '\\'.repeat(50), 'a & | ! <-> :*'])
    expect(await suggested(text)).toEqual([])
  expect(await countStatements(() => suggested('toezicht'))).toBe(1)
})
