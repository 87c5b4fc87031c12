import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { expect, test } from 'vitest'

import { missingKinds, pageKinds } from '@/tests/e2e/page-kinds'

import { installations } from './installations'
import { startCluster } from './machines/cluster'
import { sharedSettings } from './machines/editor'
import { emptyFolder } from './machines/empty-folder'
import { type Guide, startGuide } from './machines/start-guide'

test('next dev shows the pages that the build shows, with the same behaviours', async () => {
  const folder = emptyFolder()
  const cluster = await startCluster(folder)
  const start = async (name: 'start' | 'dev'): Promise<Guide> => {
    const guide = await startGuide({
      folder: installations[name === 'start' ? 'first' : 'second'],
      settings: {
        ...sharedSettings,
        SITE_URL: 'http://localhost:3000',
        DATABASE_URL: cluster.url,
        DATA_DIR: path.join(folder, name),
      },
      command: [process.execPath, 'scripts/run.mjs', name],
    })
    await guide.ready()
    return guide
  }
  const built = await start('start')
  const developed = await start('dev')
  for (const page of [...pageKinds, ...missingKinds]) {
    const expected = await readPage(`${built.url}${page}`)
    expect(await readPage(`${developed.url}${page}`), page).toEqual(expected)
  }
})

interface Page {
  status: number
  leadsTo: string | null
  /** What its scripts, styles and pictures may be. */
  policy: string | null
  title: string
  body: string
  /** The script that improves it. */
  behaviours: string
}

/** What visitors get of a page: not the names of its styles, which Next gives anew. */
async function readPage(address: string): Promise<Page> {
  const { status, headers, text } = await get(address)
  const [, title = '', script = '', body = ''] = whole.exec(text) ?? []
  if (status !== 307 && !body) throw new Error(`${address} answers ${status}: ${text}`)
  return {
    status,
    leadsTo: headers.get('location'),
    policy: headers.get('content-security-policy'),
    title,
    body,
    behaviours: script && (await get(new URL(script, address).href)).text,
  }
}

const whole = /<title>(.*?)<\/title>[^]*<script src="(\/behaviours-[0-9a-f]+\.js)" defer[^]*(<body[^]*)$/

/** Asks again while it is said to: where Next compiles, the process has no time for its database. */
async function get(address: string): Promise<{ status: number; headers: Headers; text: string }> {
  const response = await fetch(address, { redirect: 'manual' })
  if (response.status === 503) {
    await response.text()
    await wait(Number(response.headers.get('retry-after')) * 1000)
    return get(address)
  }
  return { status: response.status, headers: response.headers, text: await response.text() }
}
