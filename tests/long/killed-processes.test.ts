import { readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { expect, test } from 'vitest'
import { z } from 'zod'

import { findFreePort } from '@/scripts/postgres/free-port'

import { installations } from './installations'
import { type Editor, logIn, sharedSettings, type Status } from './machines/editor'
import { emptyFolder } from './machines/empty-folder'
import { isWhole, killProcess, patterns } from './machines/processes'
import { startReaders } from './machines/readers'
import { type Guide, startGuide, statusOf } from './machines/start-guide'

const moments = 50

test(`after kill -9 of each process, at ${moments} moments, nothing withdrawn is seen, and the start after it works`, async () => {
  const folder = emptyFolder()
  const [port, otherPort] = [await findFreePort(), await findFreePort()]
  const settings = { ...sharedSettings, SITE_URL: `http://localhost:${port}` }
  const data = path.join(folder, 'data')
  const start = (): Promise<Guide> =>
    startGuide({ folder: installations.first, settings: { ...settings, DATA_DIR: data }, port })
  const startOther = (): Promise<Guide> =>
    startGuide({
      folder: installations.second,
      settings: { ...settings, DATABASE_URL: databaseOf(data), DATA_DIR: path.join(folder, 'other') },
      port: otherPort,
    })
  const guide = await keepUp(start)
  const other = await keepUp(startOther)
  const editor = await logIn({ node: guide.url })
  const { id, slug } = await editor.makeTopic({ node: guide.url, title: 'Blijft', status: 'draft' })
  const pages = [guide.url, other.url].map((url) => `${url}/themas/${slug}`)
  const readers = startReaders({ addresses: pages, count: 2, keep: ({ status }) => status === 200 })
  const shown: string[] = []

  for (let moment = 0; moment < moments; moment += 1) {
    const status: Status = moment % 2 === 0 ? 'published' : 'draft'
    await expect.poll(() => guide.up().then(() => isWhole(guide.pid())), { timeout: 60_000 }).toBe(true)
    const change = trySetStatus({ editor, node: guide.url, id, status })
    await wait(moment * 4)
    killProcess({ under: guide.pid(), pattern: victimAt(moment) })
    let isDone = await change
    while (!isDone) {
      await guide.up()
      isDone = await trySetStatus({ editor, node: guide.url, id, status })
    }
    const answered = performance.now()
    const expected = status === 'published' ? 200 : 404
    for (const page of pages)
      await expect
        .poll(
          async () => {
            await Promise.all([guide.up(), other.up()])
            return statusOf(page)
          },
          { timeout: 60_000 },
        )
        .toBe(expected)
    const late = readers.readings.filter(({ asked }) => status === 'draft' && asked > answered)
    for (const { asked, path: page } of late)
      shown.push(`moment ${moment}: ${page} ${Math.round(asked - answered)} ms after it was withdrawn`)
    readers.readings.length = 0
  }
  await readers.stop()
  expect(shown).toEqual([])
})

/** Each of the processes in turn, for a publication and for a withdrawal. */
function victimAt(moment: number): RegExp {
  const all = Object.values(patterns)
  const victim = all[Math.floor(moment / 2) % all.length]
  if (!victim) throw new Error('There is no process to end')
  return victim
}

/** A guide that is started again by hand when all of it has ended. */
async function keepUp(start: () => Promise<Guide>): Promise<{
  url: string
  pid: () => number
  up: () => Promise<void>
}> {
  let guide = await start()
  await guide.ready()
  const up = async (): Promise<void> => {
    const { exitCode, signalCode } = guide.child
    if (exitCode !== null || signalCode !== null) guide = await start()
    // It may end before it is ready: then the next attempt starts it again.
    await guide.ready().catch(() => undefined)
  }
  return { url: guide.url, pid: () => guide.child.pid ?? 0, up }
}

/** Whether it was answered that this is so; a process that ended may not have answered. */
async function trySetStatus(change: {
  editor: Editor
  node: string
  id: number
  status: Status
}): Promise<boolean> {
  const { editor, node, id, status } = change
  const answered = await editor.change({ node, id, data: { _status: status } }).catch(() => 0)
  return answered === 200
}

const running = z.object({ databaseURL: z.string() })

/** Of the guide that runs on this data. */
function databaseOf(data: string): string {
  return running.parse(JSON.parse(readFileSync(path.join(data, 'running.json'), 'utf8'))).databaseURL
}
