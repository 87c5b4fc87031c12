import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import type { Payload } from 'payload'
import { expect, onTestFinished } from 'vitest'

import { wholeList } from '@/domain/lists/list-filter'
import { organisationList } from '@/domain/lists/organisation-filter'
import { getTopic } from '@/queries/topics/get-topic'
import { listTopics } from '@/queries/topics/list-topics'
import { readOrganisationDirectory } from '@/queries/organisations/read-organisation-directory'
import { importFiles } from '@/seed/import-files'
import { test } from '@/tests/support/integration-test'
import type { Makers } from '@/tests/support/makers'
import { people } from '@/tests/support/people'
import { type Rest, restOf } from '@/tests/support/rest'

import { filesWith, rowsWritten, school } from '../seed/documents'
import { ownedDatabase, rowsOf, swapDatabases } from './other-database'
import { runCommand } from '@/tests/support/run-command'

const slugs = ['kunst', 'onderwijs', 'sport', 'wonen', 'zorg']
const secret = 'a secret that signs nothing but what tests make'

test(
  'a guide is restored elsewhere, as it was',
  { timeout: 90_000 },
  async ({ payload, make, restWithReadTime: rest }) => {
    const files = await fillGuide({ payload, make, rest })
    const folder = await mkdtemp(path.join(tmpdir(), 'gids-drill-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    const file = path.join(folder, 'backup.tar.gz')
    const here = process.env.DATABASE_URL ?? ''
    const before = { answers: await answersOf(rest), rows: await rowsOf(here) }

    const made = await runCommand({
      name: 'backup',
      args: [file],
      settings: { DATABASE_URL: here, DATA_DIR: process.env.DATA_DIR ?? '', PAYLOAD_SECRET: secret },
    })
    expect(made).toMatchObject({ exitCode: 0, stderr: '' })
    const there = await ownedDatabase()
    const settings = { DATABASE_URL: there, DATA_DIR: path.join(folder, 'data') }
    const restored = await runCommand({ name: 'restore', args: [file], settings })
    expect(restored).toMatchObject({ exitCode: 0, stderr: '' })

    // A record that is written is pending for its keys, and moves the revision.
    const triggered = { revision: [], record_keys_pending: [] }
    expect({ ...(await rowsOf(there)), ...triggered }).toEqual({ ...before.rows, ...triggered })
    expect(await filesIn(path.join(folder, 'data', 'media'))).toEqual(
      await filesIn(path.join(process.env.DATA_DIR ?? '', 'media')),
    )
    expect(await readFile(path.join(folder, 'data', 'secret'), 'utf8')).toBe(secret)
    await swapDatabases({
      there,
      work: async () => {
        expect(await answersOf(restOf(payload))).toEqual(before.answers)
        const { user } = await payload.login({ collection: 'users', data: people.redacteur })
        expect(user?.email).toBe(people.redacteur.email)
        const rows = await rowsWritten(payload)
        await importFiles({ payload, files, dryRun: false, status: 'published' })
        expect(await rowsWritten(payload)).toEqual(rows)
      },
    })
  },
)

/** Five topics with images, versions, drafts, a plan and the history of all that; returns the documents. */
async function fillGuide({ payload, make, rest }: { payload: Payload; make: Makers; rest: Rest }) {
  const documents = slugs.map((slug): [string, string] => [
    `${slug}.md`,
    school
      .replace('title: Onderwijs', `title: ${slug}`)
      .replaceAll('Wie betaalt', `Wie betaalt in de ${slug}`),
  ])
  const files = await filesWith(Object.fromEntries(documents))
  await importFiles({ payload, files, dryRun: false, status: 'published' })
  const { docs } = await payload.find({ collection: 'topics', sort: 'slug', depth: 0 })
  for (const [index, { id }] of docs.entries()) {
    const image = (await make.image()).id
    await rest({ path: `/topics/${id}`, method: 'PATCH', body: { image }, as: 'eindredacteur' })
    if (index > 1) continue
    const body = { description: 'Een concept met\ttabs\nen \\N.' }
    await rest({ path: `/topics/${id}?draft=true`, method: 'PATCH', body, as: 'redacteur' })
    const plan = { collection: 'topics', record: id, type: 'publish', date: '2999-01-01', time: '09:00' }
    const planned = await rest({ path: '/plans', method: 'POST', body: plan, as: 'eindredacteur' })
    expect(planned.status, planned.text).toBe(200)
  }
  return files
}

/** What visitors and members of staff see. */
async function answersOf(rest: Rest): Promise<unknown> {
  const media = await rest({ path: '/media?limit=1&sort=id' })
  const name = /"filename":"([^"]+)"/.exec(media.text)?.[1]
  const asked = [
    { path: '/topics?depth=2&sort=slug' },
    { path: '/organisations?depth=1&sort=slug' },
    { path: `/media/file/${name}` },
    { path: '/topics?draft=true&sort=slug', as: 'redacteur' as const },
    { path: '/topics/versions?sort=id&depth=0&limit=0', as: 'redacteur' as const },
    { path: '/history?sort=id&depth=0&limit=0', as: 'beheerder' as const },
  ]
  const answers: unknown[] = []
  for (const request of asked) {
    const { status, text } = await rest(request)
    expect([request.path, status]).toEqual([request.path, 200])
    answers.push(text)
  }
  const topics = await Promise.all(slugs.map((slug) => getTopic(slug)))
  return { answers, topics, list: await listTopics(), organisations: await organisations() }
}

function organisations() {
  return readOrganisationDirectory(wholeList(organisationList))
}

async function filesIn(folder: string): Promise<[string, string][]> {
  const names = (await readdir(folder)).sort()
  return Promise.all(
    names.map(async (name): Promise<[string, string]> => [
      name,
      (await readFile(path.join(folder, name))).toString('base64'),
    ]),
  )
}
