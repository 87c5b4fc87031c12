import { readFileSync } from 'node:fs'
import path from 'node:path'

import { sql } from '@payloadcms/db-postgres'
import { describe, expect } from 'vitest'

import { sourceFiles } from '@/scripts/source-hash'
import { ownTables, payloadTables } from '@/server/internals/payload-tables'

import { test } from '../../support/integration-test'

const root = path.join(import.meta.dirname, '../../..')

describe('the tables that Payload names by itself', () => {
  test('have the columns that are relied on', ({ payload }) => {
    for (const [name, columns] of Object.entries(payloadTables)) {
      const known = Object.values(payload.db.rawTables[name]?.columns ?? {}).map((column) => column.name)
      expect(known, name).toEqual(expect.arrayContaining([...columns]))
    }
  })

  test('are all listed that our SQL names', ({ payload }) => {
    const ofCollections = new Set<string>(
      [...payload.config.collections, ...payload.config.globals].map(({ slug }) => slug.replaceAll('-', '_')),
    )
    const madeNames = Object.keys(payload.db.rawTables).filter(
      (name) => !ofCollections.has(name) || name.startsWith('payload_'),
    )
    const text = sourceFiles(root)
      .filter((file) => file.endsWith('.ts') && !/^(migrations|payload-types)/.test(file))
      .map((file) => readFileSync(path.join(root, file), 'utf8'))
      .join('\n')
    const named = madeNames.filter((name) => new RegExp(`\\b${name}\\b`).test(text))
    expect(named.sort()).toEqual(Object.keys(payloadTables).sort())
  })
})

test('the tables of our migrations are there, and Payload has none of these names', async ({ payload }) => {
  for (const name of ownTables) {
    expect(payload.db.rawTables, name).not.toHaveProperty(name)
    const { rows } = await payload.db.drizzle.execute(sql`select to_regclass(${name}) is not null as there`)
    expect(rows, name).toEqual([{ there: true }])
  }
})

test('there are no other tables beside those of Payload', async ({ payload }) => {
  const { rows } = await payload.db.drizzle.execute(
    sql`select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`,
  )
  const others = rows.map(({ name }) => String(name)).filter((name) => !(name in payload.db.rawTables))
  expect(others.sort()).toEqual([...ownTables])
})
