import crypto from 'node:crypto'
import { promisify } from 'node:util'

/**
 * As Payload stores a password (`generatePasswordSaltHash`), and what that costs. Where that changes, nobody can
 * change their own password, and how long a refusal takes tells who has an account.
 */
const prefix = 'pbkdf2-sha256-v1:'
const iterations = 600_000
const length = 32

/** Whether this is the password of which the hash was stored. */
export async function isPassword({
  password,
  hash,
  salt,
}: {
  password: string
  hash: string
  salt: string
}): Promise<boolean> {
  const stored = Buffer.from(hash.startsWith(prefix) ? hash.slice(prefix.length) : '', 'hex')
  const given = await hashOf({ password, salt })
  return stored.length === given.length && crypto.timingSafeEqual(stored, given)
}

/** Takes as long as comparing a password, so that the duration of a rejection does not reveal who has an account. */
export async function hashForNobody(password: string): Promise<void> {
  await hashOf({ password, salt: saltOfNobody })
}

const saltOfNobody = crypto.randomBytes(32).toString('hex')

function hashOf({ password, salt }: { password: string; salt: string }): Promise<Buffer> {
  return promisify(crypto.pbkdf2)(password, salt, iterations, length, 'sha256')
}
