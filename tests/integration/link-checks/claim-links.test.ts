import pg from 'pg'
import { expect, onTestFinished } from 'vitest'
import { z } from 'zod'

import { readEnvironment } from '@/server/environment'
import { claimDueLinks, claimLinks, maxAtOnce } from '@/server/link-checks/claim-links'
import { test } from '@/tests/support/integration-test'

function connect(): pg.Pool {
  const pool = new pg.Pool({ connectionString: readEnvironment(process.env).DATABASE_URL })
  onTestFinished(async () => {
    await pool.query('truncate link_checks cascade; delete from link_hosts')
    await pool.end()
  })
  return pool
}

/** So many addresses over 500 hosts, all of which are due. */
async function fill({ pool, addresses }: { pool: pg.Pool; addresses: number }): Promise<void> {
  await pool.query(
    `insert into link_checks (address, host, popularity, due_at)
    select 'https://host' || n % 500 || '.example/' || n, 'host' || n % 500 || '.example', (n / 500) % 10,
      now() - random() * interval '7 days'
    from generate_series(1, $1::int) as n`,
    [addresses],
  )
  await pool.query('analyze link_checks')
}

const planRow = z.object({ 'QUERY PLAN': z.string() })

async function planOf(pool: pg.Pool): Promise<string> {
  const { rows } = await pool.query(`explain ${claimDueLinks}`, ['gids.example', maxAtOnce])
  return rows.map((row) => planRow.parse(row)['QUERY PLAN']).join('\n')
}

const ownHost = 'gids.example'

test('of 100,000 addresses, whether all or few of them are due, those to ask are chosen by index', async () => {
  const pool = connect()
  await fill({ pool, addresses: 100_000 })
  for (const few of [false, true]) {
    if (few) {
      await pool.query(
        "update link_checks set claimed_until = null, due_at = due_at + interval '8 days' where random() < 0.999",
      )
      await pool.query('analyze link_checks')
    }
    const plan = await planOf(pool)
    expect(plan).toContain('Index Scan using link_checks_due_idx')
    expect(plan).not.toMatch(/Seq Scan on link_checks/)
    const begin = performance.now()
    const claimed = await claimLinks({ pool, ownHost })
    expect(performance.now() - begin).toBeLessThan(1000)
    expect(new Set(claimed.map(({ host }) => host)).size).toBe(maxAtOnce)
  }
})

test('those that are read most are asked first, no more at once than may be, however many nodes claim', async () => {
  const pool = connect()
  await fill({ pool, addresses: 6000 })
  const rounds = await Promise.all(Array.from({ length: 6 }, () => claimLinks({ pool, ownHost })))
  expect(rounds.flat()).toHaveLength(maxAtOnce)
  const { rows } = await pool.query(
    'select distinct popularity from link_checks where claimed_until is not null',
  )
  expect(rows).toEqual([{ popularity: 9 }])
  await pool.query(
    "update link_checks set claimed_until = now() - interval '1 second' where claimed_until is not null",
  )
  expect(await claimLinks({ pool, ownHost })).toHaveLength(maxAtOnce)
})

test('hosts that are left alone do not keep others waiting', async () => {
  const pool = connect()
  await fill({ pool, addresses: 6000 })
  await pool.query(`insert into link_hosts (host, next_at)
    select 'host' || n || '.example', now() + interval '1 hour' from generate_series(0, 498) as n`)
  const claimed = await claimLinks({ pool, ownHost })
  expect(claimed.map(({ host }) => host)).toEqual(['host499.example'])
})
