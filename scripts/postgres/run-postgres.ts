import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, renameSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { PlainError } from '../say'
import { binary } from './binaries'
import { isReady, postgresEnvironment } from './cluster'
import type { Place } from './place'

type Start = { place: Place; port: number; durable: boolean; logFile: string }

/** Starts PostgreSQL and waits until it accepts connections. Throws with the end of its log when it does not. */
export async function runPostgres({ place, port, durable, logFile }: Start): Promise<ChildProcess> {
  if (existsSync(logFile)) renameSync(logFile, `${logFile}.previous`)
  const log = openSync(logFile, 'a', 0o600)
  const child = spawn(
    binary({ folder: place.binaries, name: 'postgres' }),
    ['-D', place.data, ...settings({ port, durable })],
    { ...place.owner, cwd: '/', env: postgresEnvironment, stdio: ['ignore', log, log] },
  )
  closeSync(log)
  await new Promise((resolve, reject) => child.once('spawn', resolve).once('error', reject))
  while (child.exitCode === null && child.signalCode === null) {
    if (child.pid && isReady({ data: place.data, pid: child.pid })) return child
    await wait(30)
  }
  throw new PlainError(`PostgreSQL did not start. The end of ${logFile}:\n${lastLines(logFile)}`)
}

/** Stops PostgreSQL in good order: it breaks connections off, but keeps what was committed. */
export async function stopPostgres(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGINT')
  // Should that take too long, it leaves the cleaning up to its next start.
  const insist = setTimeout(() => child.kill('SIGQUIT'), 4000)
  await ended
  clearTimeout(insist)
}

/**
 * What clients do wrong is said to them, and may hold what people wrote; the log has what happens to the database. The
 * others are for who turns the first back.
 */
const withoutValues = {
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_parameter_max_length: 0,
  log_parameter_max_length_on_error: 0,
}

function settings({ port, durable }: { port: number; durable: boolean }): string[] {
  const values = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 50,
    shared_buffers: '64MB',
    // Every autosave writes a version anew: what that leaves is used again before it piles up.
    autovacuum_naptime: '10s',
    log_line_prefix: '%t ',
    ...withoutValues,
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  }
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

function lastLines(file: string): string {
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-10).join('\n')
}
