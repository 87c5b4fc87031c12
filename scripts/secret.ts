import { randomBytes } from 'node:crypto'
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { PlainError } from './say'

/**
 * The secret that sessions are signed with: the one in the data folder, made at first start and readable by its
 * owner alone.
 */
export function readOrMakeSecret(dataFolder: string): string {
  const file = path.join(dataFolder, 'secret')
  const fresh = `${file}.${process.pid}`
  try {
    writeFileSync(fresh, randomBytes(48).toString('base64url'), { mode: 0o600 })
    linkSync(fresh, file)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    rmSync(fresh, { force: true })
  }
  const secret = readFileSync(file, 'utf8').trim()
  if (secret.length >= 32) return secret
  throw new PlainError(`${file} is too short for a secret: remove it, and all sessions end`)
}
