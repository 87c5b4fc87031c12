import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { installWithApt } from '@/scripts/apt'
import { findFreePort } from '@/scripts/postgres/free-port'
import { chooseOwner } from '@/scripts/postgres/owner'
import { runPostgres, stopPostgres } from '@/scripts/postgres/run-postgres'

const binaries = '/usr/lib/postgresql/15'
const password = 'secret'

/** The PostgreSQL 15 of Debian with an empty database; it is installed where that can be done, and asked for elsewhere. */
export async function startDebianPostgres(folder: string): Promise<AsyncDisposable & { url: string }> {
  if (!existsSync(binaries))
    await installWithApt({ packages: ['postgresql-15'], signal: new AbortController().signal })
  if (!existsSync(binaries))
    throw new Error('This test needs PostgreSQL 15: install the package postgresql-15 of Debian 12')
  const owner = chooseOwner(folder)
  const data = path.join(folder, 'data')
  const passwordFile = path.join(folder, 'password')
  mkdirSync(data, { mode: 0o700 })
  writeFileSync(passwordFile, password)
  if (owner) for (const file of [data, passwordFile]) chownSync(file, owner.uid, owner.gid)
  const command = ['-D', data, '--username=gids', `--pwfile=${passwordFile}`, '--auth=scram-sha-256']
  const locale = ['--encoding=UTF8', '--locale=C.UTF-8']
  const { status, stderr } = spawnSync(path.join(binaries, 'bin', 'initdb'), [...command, ...locale], {
    ...owner,
    cwd: '/',
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`initdb failed: ${stderr}`)
  const port = await findFreePort()
  const logFile = path.join(folder, 'log')
  const server = await runPostgres({
    place: { binaries, data, owner, notices: [] },
    port,
    durable: false,
    logFile,
  })
  const url = `postgres://gids:${password}@127.0.0.1:${port}/postgres`
  return { url, [Symbol.asyncDispose]: () => stopPostgres(server) }
}
