import { createHmac } from 'node:crypto'

import pg from 'pg'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'

import { readEnvironment } from '../environment'
import { connectionLimits } from '../database/bounded-statements'
import { logSlowStatements } from '../database/log-slow-statements'

const { DATABASE_URL, PAYLOAD_SECRET, LOG_SLOW_MS } = readEnvironment(process.env)

/** Apart from the pool of Payload: what is counted stays counted when a transaction is rolled back, and waits for none. */
const rateLimitPool = new pg.Pool({
  connectionString: DATABASE_URL,
  max: 2,
  allowExitOnIdle: true,
  ...connectionLimits({ isMigrating: false }),
})
// A connection that breaks while it is idle is left by the pool; without a listener it would end the process.
rateLimitPool.on('error', () => undefined)
if (LOG_SLOW_MS !== undefined) logSlowStatements({ pool: rateLimitPool, limit: LOG_SLOW_MS })

/**
 * Counts by key, in a window of `seconds` after the first, in the table `rate_limits`: for all processes, and over their
 * restarts. Keys are kept as hashes, for they hold addresses of people. Rejects where the database does not answer.
 */
export class RateLimit {
  private readonly limiter: RateLimiterPostgres

  constructor({
    name,
    points = 1,
    seconds,
    pool = rateLimitPool,
  }: {
    name: string
    /** How many there may be in a window. */
    points?: number
    seconds: number
    pool?: pg.Pool
  }) {
    this.limiter = new RateLimiterPostgres({
      storeClient: pool,
      storeType: 'pool',
      tableName: 'rate_limits',
      // By a migration.
      tableCreated: true,
      clearExpiredByTimeout: false,
      keyPrefix: name,
      points,
      duration: seconds,
    })
  }

  /** Counts one more. Returns in how many milliseconds it may be tried again, or 0 where it may go on. */
  async consume(key: string, { seconds }: { seconds?: number } = {}): Promise<number> {
    try {
      await this.limiter.consume(hashOf(key), 1, { customDuration: seconds })
      return 0
    } catch (error) {
      if (error instanceof RateLimiterRes) return Math.max(error.msBeforeNext, 1)
      throw error
    }
  }

  /** Counts one more without a limit. Returns how many there are. */
  async count(key: string): Promise<number> {
    return (await this.limiter.penalty(hashOf(key))).consumedPoints
  }

  async giveBack(key: string): Promise<void> {
    await this.limiter.reward(hashOf(key))
  }

  async reset(key: string): Promise<void> {
    await this.limiter.delete(hashOf(key))
  }

  /** Notes that a key was met, for a whole window from now. */
  async note(key: string): Promise<void> {
    await this.limiter.set(hashOf(key), 1, this.limiter.duration)
  }

  async has(key: string): Promise<boolean> {
    return (await this.limiter.get(hashOf(key))) !== null
  }
}

function hashOf(key: string): string {
  return createHmac('sha256', PAYLOAD_SECRET).update(`rate-limit:${key}`).digest('base64url')
}

/** Removes the rows whose window is over, which count for nothing any more. */
export async function removeExpiredRateLimits(): Promise<void> {
  await rateLimitPool.query('DELETE FROM rate_limits WHERE expire < $1', [Date.now()])
}
