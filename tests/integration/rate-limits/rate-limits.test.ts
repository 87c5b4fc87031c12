import pg from 'pg'
import { describe, expect } from 'vitest'

import { faultOf } from '@/server/faults'
import { clientAddressHeader, signed } from '@/server/running-site'
import { RateLimit } from '@/server/rate-limits/rate-limit'

import { findFreePort } from '@/scripts/postgres/free-port'

import { test } from '../../support/integration-test'

const limit = { name: 'proof', points: 2, seconds: 60 }

describe('a limit', () => {
  test('holds in every process, and after a restart of one', async () => {
    await using other = poolOf(process.env.DATABASE_URL)
    const [here, elsewhere] = [new RateLimit(limit), new RateLimit({ ...limit, pool: other })]

    expect(await here.consume('shared')).toBe(0)
    expect(await elsewhere.consume('shared')).toBe(0)

    expect(await here.consume('shared')).toBeGreaterThan(59_000)
    expect(await new RateLimit(limit).consume('shared')).toBeGreaterThan(59_000)
    expect(await new RateLimit({ ...limit, name: 'other' }).consume('shared')).toBe(0)
  })

  test('counts what comes at once', async () => {
    const here = new RateLimit(limit)
    const waits = await Promise.all(Array.from({ length: 30 }, () => here.consume('at once')))
    expect(waits.filter((wait) => wait === 0)).toHaveLength(2)
  })

  test('is over when its window is', async () => {
    const brief = new RateLimit({ ...limit, points: 1, seconds: 1 })
    expect(await brief.consume('brief')).toBe(0)
    expect(await brief.consume('brief')).toBeGreaterThan(0)
    await expect.poll(() => brief.consume('brief'), { timeout: 3000 }).toBe(0)
  })

  test('that cannot be counted lets nothing through, as a fault that may pass', async () => {
    await using away = poolOf(`postgres://gids:x@127.0.0.1:${await findFreePort()}/gids_test`)
    const error = await new RateLimit({ ...limit, pool: away })
      .consume('away')
      .catch((reason: unknown) => reason)
    expect(faultOf(error)?.status).toBe(503)
  })
})

test('what is counted names nobody, and is removed when it counts no more', async ({
  payload,
  make,
  rest,
}) => {
  await make.staff('redacteur')
  const [email, address] = ['niemand@example.org', '198.51.100.9']
  const body = { email, password: 'niet goed' }
  await rest({ path: '/users/login', method: 'POST', body, headers: { [clientAddressHeader]: address } })
  const keys = async (): Promise<string[]> =>
    (await payload.db.drizzle.execute('select key from rate_limits')).rows.map(({ key }) => String(key))
  const counted = await keys()
  expect(counted.length).toBeGreaterThan(1)
  expect(counted.join()).not.toMatch(/niemand|example|198/)

  await payload.db.drizzle.execute('update rate_limits set expire = 1')
  await new RateLimit(limit).consume('present')
  const { body: text, headers } = signed({ fields: {}, secret: process.env.PAYLOAD_SECRET ?? '' })
  expect((await rest({ path: '/jobs/run', method: 'POST', text, headers })).status).toBe(200)

  expect(await keys()).toEqual([expect.stringMatching(/^proof:/)])
})

function poolOf(connectionString: string | undefined): pg.Pool & AsyncDisposable {
  const pool = new pg.Pool({ connectionString, max: 1 })
  return Object.assign(pool, { [Symbol.asyncDispose]: () => pool.end() })
}
