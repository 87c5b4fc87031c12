import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { Agent } from 'node:http'
import { ask } from './ask'
import { perRequest, ticksOf } from './compare-cpu'

/** A kind of answer that is made, and how much of the time of before that may take. */
export interface MadeKind {
  name: string
  /** An address that nobody has asked for before, by a word and a number of its own. */
  pathOf: (word: string, number: number) => string
  atMost: number
  requestsPerRound: number
}

export const madeKinds: MadeKind[] = [
  {
    name: 'a filter',
    pathOf: (word: string): string => `/organisaties?thema=asiel&q=asiel+or+${word}`,
    atMost: 0.95,
    requestsPerRound: 150,
  },
  {
    name: 'a search',
    pathOf: (word: string): string => `/zoeken?q=asiel+or+${word}`,
    atMost: 0.8,
    requestsPerRound: 150,
  },
]

/** A topic is made once for all who read it, so that this takes as many as are asked for. */
export function madeTopics(paths: string[]): MadeKind {
  return {
    name: 'a topic',
    pathOf: (_word, number) => paths[number] ?? '',
    atMost: 0.8,
    requestsPerRound: Math.floor(paths.length / rounds),
  }
}

type Served = { pid: number; port: number }

const rounds = 40

/** The first make both warm, and do not count: a process takes some 3,000 pages of a kind to be as quick as it gets. */
const warmingRounds = 24

/**
 * What the processor does for one answer that is made, in milliseconds, the median of some rounds: by each of these sites,
 * which take turns, so that whatever else the machine does meets all.
 */
export async function compareMade({
  sites,
  kind: { pathOf, requestsPerRound },
  signal,
}: {
  sites: Served[]
  kind: MadeKind
  signal: AbortSignal
}): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const run = Date.now().toString(36)
  const spent = sites.map((): number[] => [])
  for (let round = 0; round < rounds; round += 1) {
    for (const [place, { pid, port }] of sites.entries()) {
      signal.throwIfAborted()
      const before = ticksOf(pid)
      for (let count = 0; count < requestsPerRound; count += 1)
        await ask({
          agent,
          port,
          path: pathOf(`${run}x${round}x${count}`, round * requestsPerRound + count),
          way: 'gzip',
        })
      const ticks = ticksOf(pid) - before
      if (round >= warmingRounds) spent[place]?.push(perRequest({ ticks, count: requestsPerRound }))
    }
  }
  agent.destroy()
  return spent.map((times) => times.toSorted((one, other) => one - other)[times.length >> 1] ?? NaN)
}

/** The process that listens on a port of this machine. */
export function listenerOf(port: number): number {
  const sockets = ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((file) => listening({ file, port }))
  const found = readdirSync('/proc').find(
    (name) => /^\d+$/.test(name) && openFiles(name).some((file) => sockets.includes(file)),
  )
  if (found === undefined) throw new Error(`No process of this user listens on port ${port}`)
  return Number(found)
}

/** The sockets in a table of the kernel that listen on a port: https://docs.kernel.org/networking/proc_net_tcp.html */
function listening({ file, port }: { file: string; port: number }): string[] {
  const end = `:${port.toString(16).toUpperCase().padStart(4, '0')}`
  const rows = readFileSync(file, 'utf8').trim().split('\n').slice(1)
  return rows.flatMap((row) => {
    const [, local = '', , state, , , , , , inode] = row.trim().split(/\s+/)
    return local.endsWith(end) && state === '0A' ? [`socket:[${inode}]`] : []
  })
}

/** None of a process that has ended, or is somebody else's. */
function openFiles(pid: string): string[] {
  try {
    return readdirSync(`/proc/${pid}/fd`).map((name) => readlinkSync(`/proc/${pid}/fd/${name}`))
  } catch (error) {
    if (
      error instanceof Error &&
      'code' in error &&
      ['EACCES', 'ENOENT', 'ESRCH'].includes(String(error.code))
    )
      return []
    throw error
  }
}
