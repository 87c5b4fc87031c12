import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { expect, onTestFinished } from 'vitest'

import { sitePagePaths } from '@/domain/pages/site-page'
import { sourceList } from '@/domain/lists/source-filter'
import { organisationList } from '@/domain/lists/organisation-filter'
import { wholeList } from '@/domain/lists/list-filter'
import { readOrganisationDirectory } from '@/queries/organisations/read-organisation-directory'
import { getPage } from '@/queries/site/get-page'
import { readSourceDirectory } from '@/queries/sources/read-source-directory'
import { getTopic } from '@/queries/topics/get-topic'
import { listTopics } from '@/queries/topics/list-topics'
import { readAppliedMigrations, withClient } from '@/scripts/database-client'
import { migrationNames } from '@/scripts/migration-names'
import { test } from '@/tests/support/integration-test'
import { people } from '@/tests/support/people'
import { runCommand } from '@/tests/support/run-command'

import { ownedDatabase, swapDatabases } from './other-database'

/** A backup by `npm run backup` of every version that was released, and beside it what its guide showed. */
const folder = path.join('tests', 'fixtures', 'backups')
const versions = (await readdir(folder)).filter((name) => name.endsWith('.tar.gz')).map(nameOf)

test('there is a backup of a version that was released', () => expect(versions).toContain('0.1.0'))

test.for(versions)(
  'a guide of version %s is restored under this one, and shows what it showed',
  { timeout: 90_000 },
  async (version, { payload }) => {
    const there = await ownedDatabase()
    const data = await mkdtemp(path.join(tmpdir(), 'gids-upgrade-'))
    onTestFinished(() => rm(data, { recursive: true }))
    const restored = await runCommand({
      name: 'restore',
      args: [path.join(folder, `${version}.tar.gz`)],
      settings: { DATABASE_URL: there, DATA_DIR: data },
    })
    expect(restored).toMatchObject({ exitCode: 0, stderr: '' })
    expect(await withClient({ url: there, work: readAppliedMigrations })).toEqual(migrationNames())
    await swapDatabases({
      there,
      work: async () => {
        const images = (await readdir(path.join(data, 'media'))).sort()
        const shown = JSON.stringify({ ...(await shownPages()), images }, null, 2)
        await expect(`${shown}\n`).toMatchFileSnapshot(path.resolve(folder, `${version}.json`))
        const { user } = await payload.login({ collection: 'users', data: people.redacteur })
        expect(user?.email).toBe(people.redacteur.email)
      },
    })
  },
)

/** What visitors read on the pages of the guide, in few words. */
async function shownPages() {
  const cards = await listTopics()
  const topics = await Promise.all(cards.map(({ slug }) => getTopic(slug)))
  const organisations = await readOrganisationDirectory(wholeList(organisationList))
  const sources = await readSourceDirectory(wholeList(sourceList))
  const pages = await Promise.all(sitePagePaths.map(getPage))
  return {
    topics: topics.map((topic) => topic && [topic.title, topic.description]),
    counts: cards.map(({ counts }) => counts),
    organisations: organisations.rows.map(({ name }) => name),
    sources: sources.rows.map(({ title }) => title),
    pages: pages.map((page) => page?.title),
  }
}

function nameOf(file: string): string {
  return path.basename(file, '.tar.gz')
}
