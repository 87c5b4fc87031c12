import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import type { Payload } from 'payload'
import { expect } from 'vitest'
import { z } from 'zod'

import { contentCollections } from '@/domain/topics/content-collections'

import { test } from '../../support/integration-test'

/** Read in queries/, and shown to no visitor. */
const notPublic = {
  link_checks: 'nothing: unreachable_links has what visitors are told',
  keys: 'who takes records along with a key, never what they get',
  shared_previews: 'who may see a draft without an account',
  users_sessions: 'nothing',
  users: 'whose key or shared preview it is, and who looks after a topic',
}

test('every table that public pages read moves the revision, and no other does', async ({ payload }) => {
  const watched = await watchedTables(payload)
  const read = await tablesRead(payload)

  expect(read.length).toBeGreaterThan(15)
  expect([...watched.keys()].sort()).toEqual(read.filter((table) => !(table in notPublic)))
  for (const [table, triggers] of watched) expect(triggers, table).toEqual(await expected({ payload, table }))
})

/** The tables that have triggers of ours which are on, with their names. Rows are looked at when they are committed. */
async function watchedTables(payload: Payload): Promise<Map<string, string[]>> {
  const { rows } = await payload.db.drizzle.execute(`
    select tgrelid::regclass::text as "table", array_agg(tgname::text order by tgname::text) as triggers
    from pg_trigger
    where tgname like 'revision_%' and tgenabled = 'O' and (tginitdeferred or tgname = 'revision_emptied')
    group by 1`)
  const row = z.object({ table: z.string(), triggers: z.array(z.string()) })
  return new Map(rows.map((each) => row.parse(each)).map(({ table, triggers }) => [table, triggers]))
}

async function expected({ payload, table }: { payload: Payload; table: string }): Promise<string[]> {
  const columns = await names({
    payload,
    query: `select attname as name from pg_attribute where attrelid = '${table}'::regclass and not attisdropped`,
  })
  const parts = await partsOf({ payload, tables: contentCollections })
  const isPart = [...parts, ...(await partsOf({ payload, tables: parts }))].includes(table)
  if (isPart) return ['revision_emptied', 'revision_part', 'revision_part_changed']
  const hides = columns.includes('_status') || columns.includes('deleted_at')
  const hidden = hides ? ['revision_hidden'] : []
  return ['revision_added', 'revision_changed', 'revision_emptied', ...hidden, 'revision_removed']
}

/**
 * The tables that are named in the SQL of queries/, those of the collections that are read there through Payload, and
 * what belongs to these or is named by them: Payload fills it in.
 */
async function tablesRead(payload: Payload): Promise<string[]> {
  const all = await names({
    payload,
    query: `select relname as name from pg_class where relkind in ('r', 'v') and relnamespace = 'public'::regnamespace`,
  })
  const source = readdirSync('queries', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => readFileSync(path.join('queries', file), 'utf8'))
    .join('\n')
  const inSQL = [...source.matchAll(/\b(?:from|join)\s+"?(\w+)/gi)].map(([, table = '']) => table)
  const throughPayload = [...source.matchAll(/\b(?:collection|slug): '(\w+)'/g)].map(([, slug = '']) => slug)
  const named = [...inSQL, ...throughPayload].filter((table) => all.includes(table))
  const found = new Set(await tablesOf({ payload, relations: named }))
  for (const table of await partsOf({ payload, tables: [...found] })) found.add(table)
  for (const table of await namedBy({ payload, tables: [...found] })) found.add(table)
  return [...found].sort()
}

/** Of tables and views: the tables, and those that the views read. */
function tablesOf({ payload, relations }: { payload: Payload; relations: string[] }): Promise<string[]> {
  return names({
    payload,
    query: `
      with recursive read as (
        select relname::text as name from pg_class where relname = any('{${relations.join()}}')
        union select u.table_name::text from read join information_schema.view_table_usage u on u.view_name = read.name)
      select distinct r.name from read r join information_schema.tables t on t.table_name = r.name
      where t.table_schema = 'public' and t.table_type = 'BASE TABLE'`,
  })
}

/** The tables in which Payload keeps the lists of these. */
function partsOf({ payload, tables }: { payload: Payload; tables: readonly string[] }): Promise<string[]> {
  return names({
    payload,
    query: `
      select conrelid::regclass::text as name from pg_constraint
      where contype = 'f' and confrelid::regclass::text = any('{${tables.join()}}')
        and starts_with(conrelid::regclass::text, confrelid::regclass::text || '_') and confdeltype = 'c'`,
  })
}

function namedBy({ payload, tables }: { payload: Payload; tables: string[] }): Promise<string[]> {
  return names({
    payload,
    query: `
      select confrelid::regclass::text as name from pg_constraint
      where contype = 'f' and conrelid::regclass::text = any('{${tables.join()}}')`,
  })
}

async function names({ payload, query }: { payload: Payload; query: string }): Promise<string[]> {
  const { rows } = await payload.db.drizzle.execute(query)
  return rows.map((row) => z.object({ name: z.string() }).parse(row).name)
}
