import { existsSync, readFileSync } from 'node:fs'
import { Agent } from 'node:http'
import { ask, type Way } from './ask'
import { startBareServer } from './bare-server'

type Served = { pid: number; port: number }

/** Ticks of the processor's clock in a second, as the kernel counts for programs on every machine of today. */
const ticksPerSecond = 100

const rounds = 8
const requestsPerRound = 1500

/** Only Linux tells what a process of somebody else has used, and finely enough. */
export const canCompareCpu = existsSync('/proc/self/stat')

/**
 * What the processor does for one request of a page that is cached, in milliseconds: by the site, and by a server
 * that only sends the same bytes. The two take turns, so that whatever else the machine does meets both.
 */
export async function compareCpu({
  site,
  path,
  way,
  signal,
}: {
  site: Served
  path: string
  way: Way
  signal: AbortSignal
}): Promise<{ site: number; bare: number }> {
  await using bare = await startBareServer({ site: site.port, path, way, signal })
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const spent = { site: 0, bare: 0 }
  const first = await ask({ port: site.port, path, way })
  const etag = way === 'unchanged' ? String(first.headers.etag) : undefined
  const turn = async ({ pid, port }: Served): Promise<number> => {
    const before = ticksOf(pid)
    for (let done = 0; done < requestsPerRound; done += 1) await ask({ agent, port, path, way, etag })
    return ticksOf(pid) - before
  }
  // The first round makes both warm and does not count.
  for (let round = 0; round <= rounds; round += 1) {
    signal.throwIfAborted()
    const here = await turn(site)
    const there = await turn(bare)
    if (round === 0) continue
    spent.site += here
    spent.bare += there
  }
  agent.destroy()
  return {
    site: perRequest({ ticks: spent.site, count: rounds * requestsPerRound }),
    bare: perRequest({ ticks: spent.bare, count: rounds * requestsPerRound }),
  }
}

/** The time that a process has had of the processor, its own and the kernel's for it, in ticks. */
export function ticksOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return Number(fields[11]) + Number(fields[12])
}

export function perRequest({ ticks, count }: { ticks: number; count: number }): number {
  return (ticks * 1000) / ticksPerSecond / count
}
