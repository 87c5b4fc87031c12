import { Client } from 'pg'
import { expect } from 'vitest'

import { importEach } from '@/seed/import-files'
import { test } from '@/tests/support/integration-test'

import { filesWith, importText, school } from './documents'

test('a reader sees the old topic or the new one, whole, at any moment of an import', async ({
  payload,
  make,
}) => {
  await make.staff('beheerder')
  await importText({ payload, text: school })
  const version = (text: string): string =>
    text.replaceAll('school', 'lesgebouw').replaceAll('scholen', 'lesgebouwen')
  const reader = await startReader()

  for (const text of [version(school), school, version(school)]) await importText({ payload, text })
  const seen = await reader.stop()

  const both = [school, version(school)].map((text) => text.includes('lesgebouwen'))
  expect(both).toEqual([false, true])
  expect(seen.looks).toBeGreaterThan(10)
  expect([...seen.states].sort()).toEqual(['new new new', 'old old old'])
})

test('what an editor changes in a run is seen by the documents that follow', async ({ payload, make }) => {
  await make.staff('beheerder')
  await importText({ payload, text: school })
  const moved = school.replace('https://scholenraad.example/)', 'https://scholenraad.example/nieuw)')
  const other = school.replace('title: Onderwijs', 'title: Kunst').replaceAll('scholen?', 'musea?')
  const files = await filesWith({ 'a.md': other, 'b.md': moved })
  const run = importEach({ payload, files, dryRun: false, status: 'published' })
  await run.next()
  const { docs } = await payload.find({ collection: 'organisations', depth: 0 })
  const url = 'https://redactie.example/'
  await payload.update({
    collection: 'organisations',
    id: docs[0]?.id ?? 0,
    data: { url, _status: 'published' },
  })
  await run.next()
  expect((await payload.find({ collection: 'organisations', depth: 0 })).docs[0]?.url).toBe(url)
})

/** Looks at the topic over a connection of its own, in one statement each time, until it is told to stop. */
async function startReader(): Promise<{ stop: () => Promise<{ looks: number; states: Set<string> }> }> {
  const client = new Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  const states = new Set<string>()
  let looks = 0
  let stopped = false
  const isNew = (text: string): string => (text.includes('lesgebouw') ? 'new' : 'old')
  const looking = (async () => {
    while (!stopped) {
      const { rows } = await client.query<{ topic: string; question: string; source: string }>(look)
      const [row] = rows
      states.add(row ? [row.topic, row.question, row.source].map(isNew).join(' ') : 'nothing')
      looks += 1
    }
  })()
  const stop = async (): Promise<{ looks: number; states: Set<string> }> => {
    stopped = true
    await looking
    await client.end()
    return { looks, states }
  }
  return { stop }
}

const look = `
  select topic.description as topic, question.text as question, source.title as source
  from topics topic
  join topics_rels part on part.parent_id = topic.id and part.path = 'subtopics'
  join subtopics_questions question on question._parent_id = part.subtopics_id and question._order = 1
  join topics_rels reading on reading.parent_id = topic.id and reading.path = 'sources'
  join sources source on source.id = reading.sources_id`
