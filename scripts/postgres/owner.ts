import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { PlainError } from '../say'

/** The user that PostgreSQL runs as; `null` is the user of this process. PostgreSQL does not run as root. */
export type Owner = { uid: number; gid: number } | null

/** The owner of existing data; else, for root, the user `postgres`, which is created when there is none. */
export function chooseOwner(dataFolder: string): Owner {
  if (process.getuid?.() !== 0) return null
  if (existsSync(dataFolder)) {
    const { uid, gid } = statSync(dataFolder)
    if (uid !== 0) return { uid, gid }
  }
  return findPostgresUser() ?? makePostgresUser()
}

/** Whether the owner can run this program: false when a folder above it is closed to them. */
export function canRun({ owner, program }: { owner: Owner; program: string }): boolean {
  return spawnSync(program, ['--version'], { ...owner, cwd: '/', stdio: 'ignore' }).status === 0
}

/** Whether the owner can go into this folder. */
export function canEnter({ owner, folder }: { owner: Owner; folder: string }): boolean {
  return spawnSync('/bin/sh', ['-c', 'cd "$0"', folder], { ...owner, cwd: '/', stdio: 'ignore' }).status === 0
}

function findPostgresUser(): Owner {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith('postgres:'))
  if (!line) return null
  const [, , uid, gid] = line.split(':')
  return { uid: Number(uid), gid: Number(gid) }
}

function makePostgresUser(): Owner {
  const command = ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres']
  const { status, stderr } = spawnSync('useradd', command, { encoding: 'utf8' })
  const user = findPostgresUser()
  if (user) return user
  throw new PlainError(
    `PostgreSQL does not run as root, and making the user "postgres" failed (useradd: ${status ?? 'not found'} ${stderr ?? ''}). ` +
      'Make that user, start as another user, or set DATABASE_URL.',
  )
}
