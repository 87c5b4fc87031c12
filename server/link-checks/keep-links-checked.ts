import { setTimeout as wait } from 'node:timers/promises'

import pg from 'pg'

import { describeError } from '@/server/log/describe-error'
import { writeLog } from '@/server/log/write-log'
import type { Network } from '@/server/outgoing/network'

import { askAddress } from './ask-address'
import { askPolitely } from './ask-politely'
import { claimLinks, type ClaimedLink } from './claim-links'
import { cleanUpLinks } from './clean-up-links'
import { returnClaim, saveAnswer } from './save-answer'
import { TurnTooFar } from './turn'

interface Checks {
  databaseURL: string
  /** The address of the guide itself, which is not asked. */
  site: string
  network: Network
  /** In milliseconds: how long a host is left alone between two requests, and how long one may take. */
  pause?: number
  timeout?: number
  /** In milliseconds: how long it waits where nothing is due. */
  idle?: number
}

/** Checks the links that are due, for as long as the site runs, together with all other nodes. */
export function keepLinksChecked(checks: Checks): AsyncDisposable {
  const stop = new AbortController()
  const pool = new pg.Pool({ connectionString: checks.databaseURL, max: 2, connectionTimeoutMillis: 5000 })
  // A connection that breaks while it is idle is left by the pool.
  pool.on('error', () => undefined)
  const done = checkLinks({ ...checks, pool, signal: stop.signal })
  return {
    [Symbol.asyncDispose]: async () => {
      stop.abort()
      await done
      await pool.end()
    },
  }
}

type Run = Checks & { pool: pg.Pool; signal: AbortSignal }

async function checkLinks(run: Run): Promise<void> {
  const { signal, idle = 5000 } = run
  const underWay = new Set<Promise<void>>()
  const begin = (link: ClaimedLink): void => {
    const work = checkLink({ ...run, link }).catch((error: unknown) => void (signal.aborted || report(error)))
    underWay.add(work)
    void work.finally(() => underWay.delete(work))
  }
  for (let nextCleaning = 0; !signal.aborted;) {
    try {
      if (performance.now() > nextCleaning) {
        await cleanUpLinks(run.pool)
        nextCleaning = performance.now() + day
      }
      for (const link of await claimLinks({ pool: run.pool, ownHost: new URL(run.site).hostname }))
        begin(link)
    } catch (error) {
      // The database may be away: what is due stays so.
      report(error)
      await pause({ milliseconds: 10 * idle, signal })
    }
    await Promise.race([pause({ milliseconds: idle, signal }), ...underWay])
  }
  await Promise.all(underWay)
}

async function checkLink({
  pool,
  network,
  link,
  signal,
  pause: between = 5000,
  timeout = 15_000,
}: Run & { link: ClaimedLink }): Promise<void> {
  const ask = askPolitely({ pool, network, pause: between, timeout, signal })
  try {
    const received = await askAddress({ address: link.address, known: link.fingerprint, ask })
    const takenBack = await saveAnswer({ pool, link, received })
    if (takenBack) warn(takenBack)
  } catch (error) {
    if (error instanceof TurnTooFar) return await returnClaim({ pool, link, host: error.host })
    await returnClaim({ pool, link, minutes: signal.aborted ? 0 : 60 })
    throw error
  }
}

async function pause({ milliseconds, signal }: { milliseconds: number; signal: AbortSignal }): Promise<void> {
  await wait(milliseconds, undefined, { signal }).catch((error: unknown) => {
    if (!signal.aborted) throw error
  })
}

function warn(answers: number): void {
  const message = `Links: so many sites fail at once that it must be our own network; ${answers} answers were taken back`
  writeLog({ level: 'error', message, stream: process.stderr })
}

function report(error: unknown): void {
  writeLog({ level: 'error', message: `Links: ${describeError(error)}`, stream: process.stderr })
}

/** In milliseconds. */
const day = 86_400_000
