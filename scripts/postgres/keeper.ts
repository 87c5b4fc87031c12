import type { ChildProcess } from 'node:child_process'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describeFailure } from '../say'
import { boundLog } from './bound-log'
import { makeCluster, stopLeftover } from './cluster'
import { readCredentials, writeCredentials } from './credentials'
import { findFreePort } from './free-port'
import type { KeeperMessage, KeeperOptions } from './messages'
import { choosePlace } from './place'
import { runPostgres, stopPostgres } from './run-postgres'

/**
 * Runs PostgreSQL for the process that started this one, and stops it when that one asks for it or is gone. It is
 * a process of its own, in a group of its own, so that Ctrl-C does not take the database away before the site,
 * and nothing stays behind when the process that started it is killed.
 */
const { dataDir, durable }: KeeperOptions = JSON.parse(process.argv[2] ?? '')
const stopping = new AbortController()

/** After so many attempts it is no accident that PostgreSQL does not start. */
const patience = 4

process.once('disconnect', () => stopping.abort())
process.once('SIGTERM', () => stopping.abort())
process.on('SIGINT', () => undefined)

try {
  await keep()
} catch (error) {
  tell({ type: 'failed', text: describeFailure(error) })
}
process.exit(0)

async function keep(): Promise<void> {
  const place = choosePlace(dataDir)
  const { password, port: lastPort } = readCredentials(dataDir)
  for (const text of place.notices) tell({ type: 'notice', text })
  stopLeftover(place)
  makeCluster({ place, password })
  const logFile = path.join(dataDir, 'postgres.log')
  boundLog(logFile)
  let port = await findFreePort(lastPort)
  let lastKept = lastPort
  let isFirst = true
  while (!stopping.signal.aborted) {
    const child = await startStubbornly({
      isFirst,
      start: async (count) => {
        if (count > 1) port = await findFreePort(port)
        return runPostgres({ place, port, durable, logFile })
      },
    })
    isFirst = false
    if (port !== lastKept) writeCredentials({ dataDir, credentials: { password, port } })
    lastKept = port
    tell({ type: 'ready', port, password })
    const outcome = await endOf(child)
    if (!stopping.signal.aborted) tell({ type: 'lost', text: `PostgreSQL ended by itself (${outcome})` })
  }
}

/**
 * A port may be taken after it was found free, and the memory of a killed PostgreSQL lasts a moment longer. One that ran
 * is tried for as long as it takes: a disk that was full may get room again, and known pages are sent until then.
 */
async function startStubbornly({
  start,
  isFirst,
}: {
  start: (count: number) => Promise<ChildProcess>
  isFirst: boolean
}): Promise<ChildProcess> {
  for (let count = 1; ; count += 1) {
    try {
      return await start(count)
    } catch (error) {
      if (stopping.signal.aborted || (isFirst && count === patience)) throw error
      if (count === patience) tell({ type: 'lost', text: describeFailure(error) })
      await wait(1000, undefined, { signal: stopping.signal })
    }
  }
}

/** Waits until PostgreSQL ends, which is this process's doing when it has to stop. Returns how it ended. */
async function endOf(child: ChildProcess): Promise<string> {
  const ended = new Promise<string>((resolve) => {
    child.once('exit', (code, signal) => resolve(signal ?? `code ${code}`))
  })
  if (stopping.signal.aborted) await stopPostgres(child)
  else stopping.signal.addEventListener('abort', () => void stopPostgres(child), { once: true })
  return ended
}

function tell(message: KeeperMessage): void {
  if (process.connected) process.send?.(message)
}
