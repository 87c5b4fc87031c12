import path from 'node:path'

import type { Payload } from 'payload'
import { Client } from 'pg'
import { expect } from 'vitest'

import { startProjectScript } from '@/scripts/child-process'
import { importFiles } from '@/seed/import-files'
import { test } from '@/tests/support/integration-test'
import { removeContent } from '@/tests/support/payload'

import { filesWith, school } from './documents'

const moments = process.env.TEST_LONG ? 50 : 1
const seed = 20261123
const victim = 'gids-to-be-killed'

test(
  `killed at ${moments} moments and run again, an import ends as it does undisturbed`,
  { timeout: (moments + 2) * 60_000 },
  async ({ payload, make }) => {
    await make.staff('beheerder')
    const files = await documents()
    const started = performance.now()
    await importFiles({ payload, files, dryRun: false, status: 'published' })
    const duration = performance.now() - started
    const undisturbed = await contentsOf(payload)
    expect(undisturbed.topics).toHaveLength(4)

    const below = randomNumbers(seed)
    const endings: string[] = []
    for (let moment = 0; moment < moments; moment += 1) {
      await removeContent(payload)
      const after = moment === 0 ? null : Math.round(below() * duration)
      const { seen, reached } = await importKilled({ folder: path.dirname(files[0] ?? ''), after })
      endings.push(`${after === null ? 'the first topic' : `${after} ms`}: ${reached} of 4 topics`)
      expect(seen.filter((state) => !whole.has(state))).toEqual([])
      await importFiles({ payload, files, dryRun: false, status: 'published' })
      expect(await contentsOf(payload)).toEqual(undisturbed)
    }
    process.stdout.write(`Killed (seed ${seed}) after ${endings.join('; ')}\n`)
  },
)

/** Four topics that share organisations, each with two questions, two organisations and two sources. */
async function documents(): Promise<string[]> {
  const row = '| Scholenraad | Rapport: [Geld voor scholen](https://scholenraad.example/geld) |'
  const contents = ['Kunst', 'Onderwijs', 'Sport', 'Zorg'].map((title): [string, string] => {
    const own = title.toLowerCase()
    const text = school
      .replace('title: Onderwijs', `title: ${title}`)
      .replace('Wie betaalt', `Wie betaalt in de ${own}`)
      .replace(
        '\n\n## Bronnen',
        `\n| [Bond voor ${own}](https://${own}.example/) | Vertegenwoordigt. |\n\n## Bronnen`,
      )
      .replace(row, `${row}\n| Scholenraad | Rapport: [Geld voor ${own}](https://${own}.example/geld) |`)
    return [`${own}.md`, text]
  })
  return filesWith(Object.fromEntries(contents))
}

const parts = '1 subtopics, 2 questions, 2 organisations, 2 sources'
const whole = new Set(['', ...[1, 2, 3, 4].map((topics) => Array(topics).fill(parts).join('; '))])

/**
 * Imports in a process of its own, which is killed so many milliseconds after its first statement; without a number,
 * once a topic is there.
 */
async function importKilled({
  folder,
  after,
}: {
  folder: string
  after: number | null
}): Promise<{ seen: string[]; reached: number }> {
  const client = new Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  const child = startProjectScript({
    name: 'import/import-documents',
    args: [folder],
    environment: { ...process.env, PGAPPNAME: victim },
    options: { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] },
  })
  let ended = false
  const exit = new Promise<void>((resolve) =>
    child.once('exit', () => {
      ended = true
      resolve()
    }),
  )
  const seen = new Set<string>()
  let deadline = Infinity
  while (!ended) {
    const topics = await visibleTopics(client)
    seen.add(topics)
    if (after !== null && deadline === Infinity && (await isImporting(client)))
      deadline = performance.now() + after
    if (after === null ? topics !== '' : performance.now() >= deadline) child.kill('SIGKILL')
  }
  await exit
  const last = await visibleTopics(client)
  await client.end()
  return { seen: [...seen, last], reached: last === '' ? 0 : last.split('; ').length }
}

/** Whether it has asked for the last imports of the documents: from then on it is at work. */
async function isImporting(client: Client): Promise<boolean> {
  const { rowCount } = await client.query(
    `select from pg_stat_activity where application_name = $1 and query like '%"imports"%'`,
    [victim],
  )
  return rowCount !== 0
}

/** What each public topic has, in one statement. */
async function visibleTopics(client: Client): Promise<string> {
  const { rows } = await client.query<{ parts: string }>(`
    select concat(
      (select count(*) from topics_rels r join subtopics s on s.id = r.subtopics_id and s._status = 'published'
        where r.parent_id = topic.id and r.path = 'subtopics'), ' subtopics, ',
      (select count(*) from topics_rels r join subtopics_questions q on q._parent_id = r.subtopics_id
        where r.parent_id = topic.id and r.path = 'subtopics'), ' questions, ',
      (select count(*) from topics_organisations o join organisations p on p.id = o.organisation_id
        where o._parent_id = topic.id and p._status = 'published'), ' organisations, ',
      (select count(*) from topics_rels r join sources s on s.id = r.sources_id and s._status = 'published'
        where r.parent_id = topic.id and r.path = 'sources'), ' sources') as parts
    from topics topic where topic._status = 'published'`)
  return rows.map((row) => row.parts).join('; ')
}

/** Every row of every table that an import writes to, without ids, keys and times; and the topics with their parts. */
async function contentsOf(payload: Payload): Promise<Record<string, unknown[]>> {
  const { rows: tables } = await payload.db.drizzle.execute<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'
     and table_name not like 'payload%' and table_name not like 'users%' and table_name <> 'revision' order by 1`,
  )
  const contents: Record<string, unknown[]> = {}
  for (const { name } of tables) {
    // The index of the search names records, and what is made of their names, in other columns than the rest.
    const columns = name === 'search_entries' ? 'collection, kind, title, text, vector, words' : '*'
    const { rows } = await payload.db.drizzle.execute(`select ${columns} from "${name}"`)
    contents[name] = rows.map((row) => JSON.stringify(row, withoutNames)).sort()
  }
  const { docs } = await payload.find({ collection: 'topics', depth: 3, sort: 'slug' })
  return { ...contents, whole: docs.map((topic) => JSON.stringify(topic, withoutNames)) }
}

function withoutNames(name: string, value: unknown): unknown {
  if (
    /^(?:_?u?u?id|.*_id|key|parent|docs|.*_at|.*At|since|topic|record)$/.test(name) ||
    value instanceof Date
  )
    return undefined
  return typeof value === 'string' ? value.replace(/^(organisations|sources|subtopics):\d+$/, '$1') : value
}

/** From 0 to 1, the same ones for the same seed. */
function randomNumbers(start: number): () => number {
  let state = start
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 374_761_393) >>> 0
    return state / 2 ** 32
  }
}
