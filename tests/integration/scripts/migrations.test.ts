import { type MigrateUpArgs, sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { describe, expect } from 'vitest'

import { applyMigrations } from '@/scripts/apply-migrations'
import { readAppliedMigrations, withClient } from '@/scripts/database-client'
import { test } from '@/tests/support/integration-test'

/** A migration of so many statements. */
function migration({ name, statements }: { name: string; statements: string[] }) {
  const up = async ({ db }: MigrateUpArgs) => {
    for (const statement of statements) await db.execute(sql.raw(statement))
  }
  return { name, up }
}

async function run(payload: Payload, text: string) {
  return (await payload.db.drizzle.execute(sql.raw(text))).rows
}

function applied(): Promise<string[]> {
  return withClient({ url: process.env.DATABASE_URL ?? '', work: readAppliedMigrations })
}

describe('pending migrations', () => {
  test('leave what was there when one fails, and say which and why', async ({ payload, make }) => {
    await make.topic()
    const before = await applied()
    const migrations = [
      migration({
        name: 'first',
        statements: ['ALTER TABLE topics ADD COLUMN mood text', "UPDATE topics SET mood = 'goed'"],
      }),
      migration({ name: 'second', statements: ['ALTER TABLE nowhere ADD COLUMN mood text'] }),
    ]

    await expect(applyMigrations({ payload, migrations })).rejects.toThrow(
      /^second failed, and the database is as it was: relation "nowhere" does not exist$/,
    )

    expect(await applied()).toEqual(before)
    const columns = `SELECT FROM information_schema.columns WHERE column_name = 'mood'`
    expect(await run(payload, columns)).toEqual([])
  })

  test('may alter a table whose rows one before changed', async ({ payload, make, onTestFinished }) => {
    await make.topic()
    onTestFinished(async () => {
      const statements = ['ALTER TABLE topics DROP COLUMN mood']
      await applyMigrations({ payload, migrations: [migration({ name: 'third', statements })] })
      await run(payload, `DELETE FROM payload_migrations WHERE name IN ('first', 'second', 'third')`)
    })
    const before = await applied()
    const migrations = [
      migration({ name: 'first', statements: [`UPDATE topics SET title = 'Zorg'`] }),
      migration({ name: 'second', statements: ['ALTER TABLE topics ADD COLUMN mood text'] }),
    ]

    await applyMigrations({ payload, migrations })

    expect(await applied()).toEqual([...before, 'first', 'second'].sort())
    expect(await run(payload, 'SELECT title, mood FROM topics')).toEqual([{ title: 'Zorg', mood: null }])
    const batches = await run(
      payload,
      `SELECT DISTINCT batch FROM payload_migrations WHERE name IN ('first', 'second')`,
    )
    expect(batches).toHaveLength(1)
  })

  test('may take as long as they take, whatever limits of time their connection has', async ({
    payload,
    onTestFinished,
  }) => {
    onTestFinished(async () => {
      await run(payload, `DELETE FROM payload_migrations WHERE name = 'first'`)
    })
    const limits: unknown[] = []
    const read = `SELECT setting FROM pg_settings WHERE name IN ('statement_timeout', 'lock_timeout', 'transaction_timeout')`
    const up = async ({ db }: MigrateUpArgs): Promise<void> => {
      limits.push(...(await db.execute(sql.raw(read))).rows)
    }
    await applyMigrations({ payload, migrations: [{ name: 'first', up }] })
    expect(limits).toEqual([{ setting: '0' }, { setting: '0' }, { setting: '0' }])
  })

  test('may change and drop a column of a public table, of which the views then show what is there', async ({
    payload,
    make,
    onTestFinished,
  }) => {
    await make.topic()
    onTestFinished(async () => {
      await run(payload, `DELETE FROM payload_migrations WHERE name IN ('first', 'second')`)
    })
    const first = migration({
      name: 'first',
      statements: ["ALTER TABLE topics ADD COLUMN mood text DEFAULT 'goed'"],
    })
    await applyMigrations({ payload, migrations: [first] })
    expect(await run(payload, 'SELECT mood FROM public_topics')).toEqual([{ mood: 'goed' }])

    const second = migration({
      name: 'second',
      statements: [
        'ALTER TABLE topics ALTER COLUMN title TYPE text',
        'ALTER TABLE topics ALTER COLUMN title TYPE varchar',
        'ALTER TABLE topics DROP COLUMN mood',
      ],
    })
    await applyMigrations({ payload, migrations: [second] })
    expect(await run(payload, 'SELECT * FROM public_topics')).toHaveLength(1)
    await expect(run(payload, 'SELECT mood FROM public_topics')).rejects.toThrow()
  })

  test('leave the views when one fails', async ({ payload, make }) => {
    await make.topic()
    const failing = migration({ name: 'failing', statements: ['ALTER TABLE nowhere ADD COLUMN mood text'] })

    await expect(applyMigrations({ payload, migrations: [failing] })).rejects.toThrow(/^failing failed/)

    expect(await run(payload, 'SELECT title FROM public_topics')).toEqual([{ title: 'Asiel' }])
  })

  test('do away with a view of an older version of the guide', async ({ payload, onTestFinished }) => {
    onTestFinished(async () => {
      await run(payload, `DELETE FROM payload_migrations WHERE name = 'empty'`)
    })
    await run(payload, 'CREATE VIEW public_older AS SELECT id FROM public_topics')

    await applyMigrations({ payload, migrations: [migration({ name: 'empty', statements: [] })] })

    expect(await run(payload, `SELECT to_regclass('public_older')::text AS older`)).toEqual([{ older: null }])
  })

  test('fail, and change nothing, while somebody else has a view on one of ours', async ({
    payload,
    onTestFinished,
  }) => {
    await run(payload, 'CREATE VIEW my_report AS SELECT id FROM public_topics')
    onTestFinished(async () => {
      await run(payload, 'DROP VIEW my_report')
    })
    const before = await applied()

    await expect(
      applyMigrations({ payload, migrations: [migration({ name: 'empty', statements: [] })] }),
    ).rejects.toThrow(/my_report/)

    expect(await applied()).toEqual(before)
    expect(await run(payload, 'SELECT id FROM my_report')).toEqual([])
  })
})
