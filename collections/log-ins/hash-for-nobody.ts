import crypto from 'node:crypto'
import { promisify } from 'node:util'

/** As Payload hashes passwords (`generatePasswordSaltHash`); a test compares what both cost. */
const cost = { iterations: 600_000, length: 32, digest: 'sha256' }

const salt = crypto.randomBytes(32).toString('hex')

/** Costs what comparing a password costs, so that how long a refusal takes does not tell who has an account. */
export async function hashForNobody(password: string): Promise<void> {
  await promisify(crypto.pbkdf2)(password, salt, cost.iterations, cost.length, cost.digest)
}
