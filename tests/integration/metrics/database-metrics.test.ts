import { Registry } from 'prom-client'
import { expect, onTestFinished } from 'vitest'

import { sql } from '@/server/database/public-sql'
import { DatabaseMetrics } from '@/server/metrics/database-metrics'

import { test } from '../../support/integration-test'

test('planned work is told by its state', async ({ payload }) => {
  onTestFinished(async () => void (await payload.db.drizzle.execute(sql`delete from payload_jobs`)))
  await payload.db.drizzle.execute(sql`
    insert into payload_jobs (task_slug, wait_until, has_error, processing, completed_at) values
      ('schedulePublish', now() + interval '1 hour', false, false, null),
      ('schedulePublish', now() + interval '2 hours', null, null, null),
      ('schedulePublish', now() - interval '1 hour', false, false, null),
      ('schedulePublish', now() - interval '1 hour', false, true, null),
      ('schedulePublish', null, null, null, null),
      ('schedulePublish', now() - interval '1 hour', true, false, null),
      ('schedulePublish', now() - interval '1 hour', false, false, now())`)
  expect(await scrape({ heard: 0 })).toMatch(
    /gids_jobs\{state="planned"\} 2\ngids_jobs\{state="due"\} 3\ngids_jobs\{state="failed"\} 1\n/,
  )
})

test('it is told how many changes were not heard of, and that the database is there', async ({ payload }) => {
  const { rows } = await payload.db.drizzle.execute(sql`select number::int as number from revision where one`)
  const number = Number(rows[0]?.number)
  expect(await scrape({ heard: number - 3 })).toMatch(/^gids_revision_lag 3$/m)
  // Heard while the scrape waited for its answer.
  const text = await scrape({ heard: number + 1 })
  expect(text).toMatch(/^gids_revision_lag 0$/m)
  expect(text).toMatch(/^gids_database_up 1$/m)
  expect(await scrape({ heard: null })).toMatch(new RegExp(`^gids_revision_lag ${number}$`, 'm'))
})

async function scrape({ heard }: { heard: number | null }): Promise<string> {
  const registry = new Registry()
  const latest = heard === null ? null : { number: heard, withdrawal: 0 }
  const url = process.env.DATABASE_URL ?? ''
  await using metrics = new DatabaseMetrics({ registry, url, revisions: { latest } })
  await metrics.refresh()
  return await registry.metrics()
}
