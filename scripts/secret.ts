import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { PlainError } from './say'

/**
 * The secret that sessions are signed with: the one in the data folder, made at first start and readable by its
 * owner alone.
 */
export function readOrMakeSecret(dataFolder: string): string {
  return storeSecret({ dataFolder, secret: randomBytes(48).toString('base64url') })
}

/** Puts a secret into a data folder that has none; returns the one that is there then. */
export function storeSecret({ dataFolder, secret }: { dataFolder: string; secret: string }): string {
  const file = secretFile(dataFolder)
  const fresh = `${file}.${process.pid}`
  try {
    writeFileSync(fresh, secret, { mode: 0o600 })
    linkSync(fresh, file)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    rmSync(fresh, { force: true })
  }
  return readSecret(file)
}

/** The secret in the data folder; `null` when there is none yet. */
export function findSecret(dataFolder: string): string | null {
  const file = secretFile(dataFolder)
  return existsSync(file) ? readSecret(file) : null
}

function readSecret(file: string): string {
  const secret = readFileSync(file, 'utf8').trim()
  if (secret.length >= 32) return secret
  throw new PlainError(`${file} is too short for a secret: remove it, and all sessions end`)
}

function secretFile(dataFolder: string): string {
  return path.join(dataFolder, 'secret')
}
