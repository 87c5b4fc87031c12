import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import type { APIRequestContext } from '@playwright/test'

import { createDatabase, withClient } from '@/scripts/database-client'
import { findFreePort } from '@/scripts/postgres/free-port'
import { startSite } from '@/scripts/site'
import { people } from '@/tests/support/people'
import { runCommand } from '@/tests/support/run-command'

import { missingKinds, pageKinds } from './page-kinds'
import { expect, test as base } from './staff'

interface Restored {
  /** Asks the guide as it was restored from a backup of the one under test, which ran meanwhile. */
  restored: APIRequestContext
}

const name = 'gids_test_restored'

const test = base.extend<Restored>({
  restored: async ({ playwright }, provide) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'gids-restored-'))
    const { DATABASE_URL = '', DATA_DIR = '', PAYLOAD_SECRET = '' } = process.env
    const file = path.join(folder, 'backup.tar.gz')
    await succeed({ name: 'backup', args: [file], settings: { DATABASE_URL, DATA_DIR, PAYLOAD_SECRET } })
    const serverURL = new URL(DATABASE_URL)
    serverURL.pathname = '/postgres'
    await createDatabase({ serverURL: serverURL.href, name })
    const url = new URL(DATABASE_URL)
    url.pathname = `/${name}`
    const settings = { DATABASE_URL: url.href, DATA_DIR: path.join(folder, 'data') }
    await succeed({ name: 'restore', args: [file], settings })
    const secret = await readFile(path.join(settings.DATA_DIR, 'secret'), 'utf8')
    const port = String(await findFreePort())
    {
      await using _site = await startSite({ ...process.env, ...settings, PAYLOAD_SECRET: secret, PORT: port })
      const context = await playwright.request.newContext({ baseURL: `http://127.0.0.1:${port}` })
      await provide(context)
      await context.dispose()
    }
    await withClient({
      url: serverURL.href,
      work: (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`),
    })
    await rm(folder, { recursive: true })
  },
})

test('a restored guide has the same pages and files, byte for byte, and people log in', async ({
  restored,
  request,
}) => {
  const media = await (await request.get('/api/media?limit=100')).json()
  const files: string[] = media.docs.map(({ url }: { url: string }) => new URL(url, 'http://x').pathname)
  const exports = ['/sitemap.xml', '/organisaties.csv', '/bronnen.json', '/api/topics?depth=2']
  for (const address of [...pageKinds, ...missingKinds, ...exports, ...files]) {
    const here = await request.get(address)
    const there = await restored.get(address)
    expect([address, there.status()]).toEqual([address, here.status()])
    expect((await there.body()).equals(await here.body()), address).toBe(true)
  }
  const { email, password } = people.eindredacteur
  expect((await restored.post('/api/users/login', { data: { email, password } })).status()).toBe(200)
  const wrong = await restored.post('/api/users/login', { data: { email, password: 'iets anders' } })
  expect(wrong.status()).toBe(401)
})

async function succeed(command: Parameters<typeof runCommand>[0]): Promise<void> {
  const { exitCode, stderr } = await runCommand(command)
  expect([exitCode, stderr]).toEqual([0, ''])
}
