import { expect, test } from 'vitest'

import { findFreePort } from '@/scripts/postgres/free-port'

import { startCluster } from './machines/cluster'
import { logIn, type Status } from './machines/editor'
import { emptyFolder } from './machines/empty-folder'
import { startNginx } from './machines/nginx'
import { startReaders } from './machines/readers'
import { startTwoNodes } from './machines/two-nodes'
import { startVarnish } from './machines/varnish'

const rounds = 100
/** In milliseconds: how long after an editor was answered a visitor may still see what was before. */
const allowed = 100

const proxies = {
  nginx: async (before: Parameters<typeof startNginx>[0]) => {
    await startNginx(before)
    return { unchanged: () => NaN }
  },
  Varnish: startVarnish,
}

test.each(Object.entries(proxies))(
  `behind %s nobody sees the old state later than ${allowed} ms, in ${rounds} rounds of publishing and withdrawing`,
  async (name, startProxy) => {
    const folder = emptyFolder()
    const { url: databaseURL } = await startCluster(folder)
    const port = await findFreePort()
    const { first, second } = await startTwoNodes({ folder, databaseURL, port })
    const proxy = await startProxy({ folder, port, nodes: [first.port, second.port] })
    const site = `http://localhost:${port}`
    const editor = await logIn({ node: site })
    const { id, slug } = await editor.makeTopic({ node: site, title: 'Rondes', status: 'draft' })
    const page = `${site}/themas/${slug}`
    const readers = startReaders({ addresses: [page, `${site}/themas`, `${page}.md`], count: 6 })

    const late: string[] = []
    const lags: number[] = []
    const counted = { readings: 0 }
    for (let round = 1; round <= rounds; round += 1)
      for (const status of ['published', 'draft'] as const) {
        readers.readings.length = 0
        await editor.setStatus({ node: site, id, status })
        const answered = performance.now()
        await untilRead({ readings: readers.readings, after: answered + 2 * allowed })
        for (const reading of readers.readings) {
          if (reading.answered <= answered) continue
          counted.readings += 1
          if (shows({ reading, slug, status })) continue
          const lag = Math.round(reading.answered - answered)
          lags.push(lag)
          if (lag > allowed || reading.asked > answered)
            late.push(`round ${round}, ${status}: ${reading.path} ${reading.status} after ${lag} ms`)
        }
      }
    await readers.stop()
    process.stdout.write(
      `Behind ${name}: ${counted.readings} readings after an answer, ${lags.length} of what was before, the last after ${Math.max(0, ...lags)} ms\n`,
    )
    expect(late).toEqual([])
    expect(proxy.unchanged()).not.toBe(0)
  },
)

async function untilRead({
  readings,
  after,
}: {
  readings: { asked: number }[]
  after: number
}): Promise<void> {
  await expect
    .poll(() => readings.filter(({ asked }) => asked > after).length, { timeout: 20_000, interval: 10 })
    .toBeGreaterThan(5)
}

/** Whether an address says what is so: the topic and its file are there or not, and the list names it or not. */
function shows({
  reading: { path, status, text },
  slug,
  status: expected,
}: {
  reading: { path: string; status: number; text: string }
  slug: string
  status: Status
}): boolean {
  const isPublic = expected === 'published'
  if (path.includes(slug)) return status === (isPublic ? 200 : 404)
  return status === 200 && text.includes(slug) === isPublic
}
