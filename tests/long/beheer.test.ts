import { mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs'
import path from 'node:path'

import { expect, test } from 'vitest'

import { withClient } from '@/scripts/database-client'
import { findFreePort } from '@/scripts/postgres/free-port'
import { projectRoot } from '@/scripts/project-root'
import { startDebianPostgres } from '@/tests/support/debian-postgres'

import { blocksUnder, commandsIn, lineOf, settingsIn } from './beheer'
import { copyFolder, copySource, run } from './installations'
import { logIn } from './machines/editor'
import { emptyFolder } from './machines/empty-folder'
import { startCaddy } from './machines/caddy'
import { type Guide, startGuide, statusOf } from './machines/start-guide'
import { untilTestEnds } from './machines/until-test-ends'

test('docs/beheer.md leads from an empty folder to two nodes, a backup, a restore and another version', async () => {
  const root = emptyFolder()
  const here = (text: string): string => text.replaceAll(/(?<![\w/.])\/(opt|etc|var)\b/g, `${root}/$1`)
  for (const place of ['opt/gids', 'etc', 'var/lib', 'var/backups/gids'])
    mkdirSync(path.join(root, place), { recursive: true })
  const source = path.join(root, 'source.git')
  makeRepository(source)
  const shell = ({ lines, settings }: { lines: string[]; settings?: Record<string, string> }): string =>
    run({ command: ['bash', '-euc', lines.map(here).join('\n')], folder: root, settings })

  // One machine.
  const [clone = '', ofOne = ''] = blocksUnder('Eén machine')
  shell({ lines: commandsIn(clone).map((line) => line.replace('ADRES-VAN-DE-GIDS', source)) })
  const unit = readFileSync(path.join(projectRoot, 'deploy/gids.service'), 'utf8')
  const folder = here(lineOf({ unit, name: 'WorkingDirectory' }))
  const start = lineOf({ unit, name: 'ExecStart' }).split(' ')

  // Two servers.
  const [makeDatabase = '', shared = ''] = blocksUnder('Twee servers')
  const postgres = untilTestEnds(await startDebianPostgres(path.join(root, 'postgres')))
  const makeEmptyDatabase = (name: string): Promise<unknown> =>
    withClient({
      url: postgres.urlOf('postgres'),
      work: async (client) => {
        for (const statement of makeDatabase.replace('DATABASE gids', `DATABASE ${name}`).split(';\n'))
          if (name === 'gids' || !statement.includes('ROLE')) await client.query(statement)
      },
    })
  await makeEmptyDatabase('gids')
  copyFolder({ from: folder, to: path.join(root, 'second') })
  const port = await findFreePort()
  const nodes = [
    { folder, data: 'var/lib/gids-data', port: await findFreePort() },
    { folder: path.join(root, 'second'), data: 'var/lib/second', port: await findFreePort() },
  ]
  const settingsOf = ({ data, database }: { data: string; database: string }): Record<string, string> => ({
    ...settingsIn(ofOne),
    ...settingsIn(shared),
    SITE_URL: `http://localhost:${port}`,
    DATA_DIR: path.join(root, data),
    DATABASE_URL:
      settingsIn(shared).DATABASE_URL?.replace(
        'database.example.nl:5432/gids',
        `127.0.0.1:${postgres.port}/${database}`,
      ) ?? '',
  })
  const startAll = async (database: string): Promise<Guide[]> => {
    const guides = await Promise.all(
      nodes.map((node) => {
        // Where systemd has it, which is not where it is everywhere.
        const command = [process.execPath, ...start.slice(1)]
        return startGuide({ ...node, settings: settingsOf({ ...node, database }), command })
      }),
    )
    await Promise.all(guides.map((guide) => guide.ready()))
    return guides
  }
  const running = await startAll('gids')
  await startCaddy({ folder: root, port, nodes: nodes.map((node) => node.port) })
  const site = `http://localhost:${port}`
  const account = {
    email: settingsIn(ofOne).ADMIN_EMAIL ?? '',
    password: settingsIn(ofOne).ADMIN_PASSWORD ?? '',
  }
  const editor = await logIn({ node: site, account })
  const topic = await editor.makeTopic({ node: site, title: 'Nagelopen', status: 'published' })
  for (const url of [site, ...running.map((guide) => guide.url)])
    expect(await statusOf(`${url}/themas/${topic.slug}`), url).toBe(200)

  // A backup by hand, and one of the night.
  const [backup = '', service = '', timer = ''] = [
    ...blocksUnder('Back-up en terugzetten'),
    ...blocksUnder('Elke nacht'),
  ]
  const settings = settingsOf({ data: 'var/lib/gids-data', database: 'gids' })
  shell({ lines: [`cd ${folder}`, ...commandsIn(backup)], settings })
  const file = here(commandsIn(backup)[0]?.split(' ').at(-1) ?? '')
  const checked = path.join(root, 'checked')
  shell({ lines: [`mkdir ${checked}`, `cd ${checked}`, `tar -xzf ${file}`, 'sha256sum -c SHA256SUMS'] })
  expect(here(lineOf({ unit: service, name: 'WorkingDirectory' }))).toBe(folder)
  shell({ lines: [`cd ${folder}`, lineOf({ unit: service, name: 'ExecStart' })], settings })
  shell({ lines: [lineOf({ unit: service, name: 'ExecStartPost' })] })
  expect(readdirSync(path.dirname(file))).toHaveLength(2)
  expect(lineOf({ unit: timer, name: 'OnCalendar' })).toBe('*-*-* 03:15')

  // A restore.
  for (const guide of running) await guide.stop()
  for (const { data } of nodes) renameSync(path.join(root, data), path.join(root, `${data}-oud`))
  await makeEmptyDatabase('gids_nieuw')
  const [restore = ''] = blocksUnder('Terugzetten')
  const ofNew = settingsOf({ data: 'var/lib/gids-data', database: 'gids_nieuw' })
  shell({ lines: [`cd ${folder}`, ...commandsIn(restore)], settings: ofNew })
  const restored = await startAll('gids_nieuw')
  for (const url of [site, ...restored.map((guide) => guide.url)])
    expect(await statusOf(`${url}/themas/${topic.slug}`), url).toBe(200)
  await logIn({ node: site, account })

  // Another version, which is built beside the guide that runs.
  const [update = ''] = blocksUnder('Bijwerken, en terug')
  const [beside = '', swap = ''] = update.split('$ sudo systemctl stop gids\n')
  const clones = (line: string): string => line.replace('VERSIE', next).replace('ADRES-VAN-DE-GIDS', source)
  shell({ lines: commandsIn(beside).map(clones) })
  expect(await statusOf(`${site}/admin/login`)).toBe(200)
  expect(() => run({ command: ['npx', 'next', 'build'], folder })).toThrow('builds or serves .next')
  for (const guide of restored) await guide.stop()
  shell({ lines: [`cd ${path.dirname(folder)}`, ...commandsIn(swap)] })
  await startAll('gids_nieuw')
  expect(await statusOf(`${site}/themas/${topic.slug}`)).toBe(200)
  expect(readdirSync(path.dirname(folder))).toEqual(['gids', 'vorige'])
})

/** The version that is updated to. */
const next = 'volgende'

/** What would be cloned: this source as it is, in a repository of its own. */
function makeRepository(folder: string): void {
  copySource(folder)
  const commit = ['-c', 'user.name=gids', '-c', 'user.email=gids@gids.example', 'commit', '-qm', 'feat: all']
  for (const args of [['init', '-q'], ['add', '-A'], commit, ['tag', next]])
    run({ command: ['git', ...args], folder })
}
