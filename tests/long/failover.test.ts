import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { expect, test } from 'vitest'

import { withClient } from '@/scripts/database-client'
import { startStandby } from '@/tests/support/debian-postgres'

import { addressThrough, startCluster } from './machines/cluster'
import { type Editor, logIn } from './machines/editor'
import { emptyFolder } from './machines/empty-folder'
import { startHaproxy } from './machines/haproxy'
import { knownPaths, startReaders } from './machines/readers'
import { startTwoNodes } from './machines/two-nodes'
import { untilTestEnds } from './machines/until-test-ends'

test('a standby that takes over under load costs no reader a page, and an editor at most 15 s', async () => {
  const folder = emptyFolder()
  const { postgres: primary } = await startCluster(folder)
  const standby = untilTestEnds(await startStandby({ folder: path.join(folder, 'standby'), primary }))
  const proxy = await startHaproxy({ folder, servers: [primary, standby] })
  const nodes = await startTwoNodes({ folder, databaseURL: addressThrough(proxy.port) })
  const urls = [nodes.first.url, nodes.second.url]
  const editor = await logIn({ node: nodes.first.url })
  const topic = await editor.makeTopic({ node: nodes.first.url, title: 'Overname', status: 'published' })
  const addresses = (await knownPaths(nodes.first.url)).flatMap((known) => urls.map((url) => url + known))
  for (const address of addresses) expect((await fetch(address)).status, address).toBe(200)

  const counted = { readings: 0 }
  const readers = startReaders({
    addresses,
    count: 4,
    keep: ({ status }) => {
      counted.readings += 1
      return status !== 200
    },
  })
  const writer = startWriter({ editor, nodes: urls, topic: topic.id })
  await wait(5000)
  expect(await sessionsOf(standby.urlOf('postgres'))).toBe(0)
  const failedAt = performance.now()
  process.kill(primary.pid, 'SIGKILL')
  await withClient({
    url: standby.urlOf('postgres'),
    work: (client) => client.query('SELECT pg_promote()'),
  })
  await wait(20_000)
  await writer.stop()
  await readers.stop()

  const back = writer.saved.find(({ asked }) => asked > failedAt)
  const outage = ((back?.answered ?? Infinity) - failedAt) / 1000
  process.stdout.write(
    `Failover: publishing again after ${outage.toFixed(1)} s; ${counted.readings} readings, ${readers.readings.length} other than 200\n`,
  )
  expect(readers.readings.map(({ path: address, status }) => ({ address, status }))).toEqual([])
  expect(counted.readings).toBeGreaterThan(200)
  expect(outage).toBeLessThan(15)
  expect(await sessionsOf(standby.urlOf('postgres'))).toBeGreaterThan(0)
  const last = writer.saved.at(-1)?.description ?? 'nothing was saved'
  for (const url of urls) expect(await (await fetch(`${url}/themas/${topic.slug}`)).text()).toContain(last)
})

/** How many connections the database of the guide has had on this server. */
function sessionsOf(url: string): Promise<number> {
  return withClient({
    url,
    work: async (client) => {
      const { rows } = await client.query<{ sessions: number }>(
        `SELECT sessions::int AS sessions FROM pg_stat_database WHERE datname = 'guide'`,
      )
      return rows[0]?.sessions ?? 0
    },
  })
}

interface Save {
  description: string
  asked: number
  answered: number
}

/** Publishes a change at one node and then at the next, again and again. */
function startWriter({ editor, nodes, topic }: { editor: Editor; nodes: string[]; topic: number }): {
  saved: Save[]
  stop: () => Promise<void>
} {
  const stopping = new AbortController()
  const saved: Save[] = []
  const write = async (): Promise<void> => {
    for (let round = 0; !stopping.signal.aborted; round += 1) {
      const asked = performance.now()
      const description = `Ronde ${round} van de overname.`
      const data = { description, _status: 'published' }
      const node = nodes[round % nodes.length] ?? ''
      // What fails while nobody is the primary is tried again in the next round.
      const status = await editor.change({ node, id: topic, data }).catch(() => 0)
      if (status === 200) saved.push({ description, asked, answered: performance.now() })
      else await wait(100)
    }
  }
  const writing = write()
  const stop = async (): Promise<void> => {
    stopping.abort()
    await writing
  }
  return { saved, stop }
}
