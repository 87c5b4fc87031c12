import { spawnSync } from 'node:child_process'
import { chownSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { findFreePort } from '@/scripts/postgres/free-port'
import { chooseOwner } from '@/scripts/postgres/owner'
import type { Place } from '@/scripts/postgres/place'
import { runPostgres, stopPostgres } from '@/scripts/postgres/run-postgres'

import { requireProgram } from './require-program'

const binaries = '/usr/lib/postgresql/15'
const password = 'secret'

export interface DebianPostgres extends AsyncDisposable {
  port: number
  /** Where its files are. */
  data: string
  /** The number of the process that all others of it come from. */
  pid: number
  urlOf: (database: string) => string
}

/** The PostgreSQL 15 of Debian, with nothing in it. */
export async function startDebianPostgres(folder: string): Promise<DebianPostgres> {
  const passwordFile = path.join(folder, 'password')
  return start({
    folder,
    fill: ({ data, run, own }) => {
      writeFileSync(passwordFile, password)
      own(passwordFile)
      run('initdb', [
        ...['-D', data, '--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256'],
        ...['--encoding=UTF8', '--locale=C.UTF-8'],
      ])
    },
  })
}

/** Another one that follows the first, and can be read from. */
export async function startStandby({
  folder,
  primary,
}: {
  folder: string
  primary: DebianPostgres
}): Promise<DebianPostgres> {
  const source = primary.urlOf('postgres')
  return start({
    folder,
    fill: ({ data, run }) =>
      run('pg_basebackup', ['-D', data, '-d', source, '--write-recovery-conf', '--checkpoint=fast']),
  })
}

/** Another one with the content of one that was stopped. */
export async function startCopy({ folder, of }: { folder: string; of: string }): Promise<DebianPostgres> {
  return start({
    folder,
    fill: ({ data, run }) => run('/bin/cp', ['--archive', `${of}/.`, data]),
  })
}

interface Filling {
  data: string
  run: (program: string, args: string[]) => void
  own: (file: string) => void
}

async function start({
  folder,
  fill,
}: {
  folder: string
  fill: (filling: Filling) => void
}): Promise<DebianPostgres> {
  await requireProgram({ program: path.join(binaries, 'bin/postgres'), package: 'postgresql-15' })
  mkdirSync(folder, { recursive: true, mode: 0o711 })
  const owner = chooseOwner(folder)
  const own = (file: string): void => {
    if (owner) chownSync(file, owner.uid, owner.gid)
  }
  const data = path.join(folder, 'data')
  mkdirSync(data, { mode: 0o700 })
  own(data)
  const run = (program: string, args: string[]): void => {
    const command = path.resolve(binaries, 'bin', program)
    const { status, stderr } = spawnSync(command, args, { ...owner, cwd: '/', encoding: 'utf8' })
    if (status !== 0) throw new Error(`${program} failed: ${stderr}`)
  }
  fill({ data, run, own })
  const place: Place = { binaries, data, owner, notices: [] }
  const port = await findFreePort()
  const server = await runPostgres({ place, port, durable: false, logFile: path.join(folder, 'log') })
  return {
    port,
    data,
    pid: server.pid ?? 0,
    urlOf: (database) => `postgres://postgres:${password}@127.0.0.1:${port}/${database}`,
    [Symbol.asyncDispose]: () => stopPostgres(server),
  }
}
