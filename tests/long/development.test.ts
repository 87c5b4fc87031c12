import path from 'node:path'

import { expect, test } from 'vitest'

import { installations } from './installations'
import { startCluster } from './machines/cluster'
import { sharedSettings } from './machines/editor'
import { emptyFolder } from './machines/empty-folder'
import { type Guide, startGuide } from './machines/start-guide'

const pages = ['/themas/asiel', '/organisaties?thema=asiel&soort=toezichthouder']

test('next dev shows the pages that the build shows, with the same behaviours', async () => {
  const folder = emptyFolder()
  const cluster = await startCluster(folder)
  const start = ({ name, command }: { name: keyof typeof installations; command: string }): Promise<Guide> =>
    startGuide({
      folder: installations[name],
      settings: {
        ...sharedSettings,
        SITE_URL: 'http://localhost:3000',
        DATABASE_URL: cluster.url,
        DATA_DIR: path.join(folder, name),
      },
      command: [process.execPath, 'scripts/run.mjs', command],
    })
  const built = await start({ name: 'first', command: 'start' })
  await built.ready()
  const developed = await start({ name: 'second', command: 'dev' })
  await developed.ready()
  for (const page of pages) {
    const [expected, shown] = [await read(`${built.url}${page}`), await read(`${developed.url}${page}`)]
    expect(expected.text, page).toContain('Asiel')
    expect(shown, page).toEqual(expected)
  }
})

/** The text of a page, and the script that it has of ours. */
async function read(address: string): Promise<{ text: string[]; behaviours: string }> {
  const html = await readText(address)
  const [script = ''] = /\/behaviours-[0-9a-f]+\.js/.exec(html) ?? []
  return {
    text: html
      .replace(/<(script|style)\b[^]*?<\/\1>/g, '')
      .split(/<[^>]*>/)
      .map((piece) => piece.trim())
      .filter(Boolean),
    behaviours: await readText(new URL(script, address).href),
  }
}

async function readText(address: string): Promise<string> {
  const response = await fetch(address)
  const text = await response.text()
  if (response.status !== 200) throw new Error(`${address} answers ${response.status}: ${text}`)
  return text
}
