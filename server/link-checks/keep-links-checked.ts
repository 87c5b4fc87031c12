import { setTimeout as wait } from 'node:timers/promises'

import pg from 'pg'

import { backgroundLimits } from '@/server/database/bounded-statements'
import { describeError } from '@/server/log/describe-error'
import { writeLog } from '@/server/log/write-log'
import type { Network } from '@/server/outgoing/network'

import { askAddress } from './ask-address'
import { archiveNextLink } from './archive-links'
import { askPolitely } from './ask-politely'
import { claimLinks, type ClaimedLink } from './claim-links'
import { cleanUpLinks } from './clean-up-links'
import { type Archive, waybackMachine } from './find-archived-copy'
import { returnClaim, saveAnswer } from './save-answer'
import { saveNextPage } from './save-next-page'
import { TurnTooFar } from './turn'

interface Checks {
  databaseURL: string
  /** The address of the guide itself, which is not asked. */
  site: string
  network: Network
  /** Where copies of what is gone are. */
  archive?: Archive
  /** With which it is asked for new copies; without it, it never is. */
  savePageKey?: string
  /** In milliseconds: how long a host is left alone between two requests, and how long one may take. */
  pause?: number
  timeout?: number
  /** In milliseconds: how long it waits where nothing is due. */
  idle?: number
}

/** Checks the links that are due, for as long as the site runs, together with all other nodes. */
export function keepLinksChecked(checks: Checks): AsyncDisposable {
  const stop = new AbortController()
  const pool = new pg.Pool({ connectionString: checks.databaseURL, max: 2, ...backgroundLimits })
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
  const { pool, signal, idle = 5000 } = run
  const underWay = new Set<Promise<void>>()
  const track = (work: Promise<void>): Promise<void> => {
    const settled = work.catch((error: unknown) => void (signal.aborted || report(error)))
    underWay.add(settled)
    return settled.finally(() => underWay.delete(settled))
  }
  let isLookingForCopy = false
  const ownHost = new URL(run.site).hostname
  let [nextCleaning, nextCopy, resumeAt, nextWarning] = [0, 0, 0, 0]
  const begin = async (link: ClaimedLink): Promise<void> => {
    const takenBack = await checkLink({ ...run, link })
    if (takenBack === 0) return
    // What fails is our own network: it is given some time.
    const now = performance.now()
    resumeAt = now + 6 * idle
    if (now > nextWarning) warn(takenBack)
    nextWarning = Math.max(nextWarning, now + hour)
  }
  while (!signal.aborted) {
    try {
      const now = performance.now()
      if (now > nextCleaning) {
        await cleanUpLinks(pool)
        nextCleaning = now + 24 * hour
      }
      for (const link of now < resumeAt ? [] : await claimLinks({ pool, ownHost })) {
        void track(begin(link))
      }
      // One at a time: an archive that everybody asks is asked least of all.
      if (now >= Math.max(nextCopy, resumeAt) && !isLookingForCopy) {
        nextCopy = now + idle
        isLookingForCopy = true
        void track(findCopy(run)).finally(() => {
          isLookingForCopy = false
        })
      }
    } catch (error) {
      // The database may be away: what is due stays so.
      report(error)
      await pause({ milliseconds: 10 * idle, signal })
    }
    await Promise.race([pause({ milliseconds: idle, signal }), ...underWay])
  }
  await Promise.all(underWay)
}

/** Returns how many answers were taken back. */
async function checkLink({
  pool,
  network,
  link,
  signal,
  pause: between = 5000,
  timeout = 15_000,
}: Run & { link: ClaimedLink }): Promise<number> {
  const ask = askPolitely({ pool, network, pause: between, timeout, signal })
  try {
    const received = await askAddress({ address: link.address, known: link.fingerprint, ask })
    return await saveAnswer({ pool, link, received })
  } catch (error) {
    const isTooFar = error instanceof TurnTooFar
    const isNormal = isTooFar || signal.aborted
    await returnClaim({ pool, link, host: isTooFar ? error.host : link.host, minutes: isNormal ? 0 : 60 })
    if (isTooFar) return 0
    throw error
  }
}

/** Has a copy made that somebody wants, or else looks for one of what is gone, if there is anything to do. */
async function findCopy({ pool, network, signal, archive = waybackMachine, ...run }: Run): Promise<void> {
  const { pause: between = 5000, timeout = 15_000, savePageKey: key } = run
  const ask = askPolitely({ pool, network, pause: between, timeout, signal })
  try {
    if (key === undefined || !(await saveNextPage({ pool, archive, key, ask })))
      await archiveNextLink({ pool, archive, ask })
  } catch (error) {
    // It is asked again when its claim has ended.
    if (!(error instanceof TurnTooFar)) throw error
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
const hour = 3_600_000
