import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { transactionOf } from '@/server/database/transaction-of'

import { scopeOf } from '../save/scope'

/** A key that the server gave to a question of another subtopic, and the row that the question was there. */
export interface MovedKey {
  key: string
  row: string
}

/**
 * The keys among those of `rows` that another subtopic had and has no longer, neither in public nor in its newest
 * version. A row is recognised by the key that it brings, as the admin pastes one, or by its id. The question that
 * this request moves may be public where it was.
 */
export async function movedKeys({
  rows,
  subtopic = null,
  req,
}: {
  rows: { id?: string | null; key?: string | null }[]
  subtopic?: number | null
  req: PayloadRequest
}): Promise<MovedKey[]> {
  const transaction = await transactionOf(req)
  if (rows.length === 0 || !transaction) return []
  const scope = scopeOf(req)
  const moving = scope.work === 'move' ? scope.question : null
  const keys = rows.flatMap(({ key }) => key ?? [])
  const ids = rows.flatMap(({ id }) => id ?? [])
  const { rows: found } = await transaction.execute(sql`
    select distinct v.key, v._uuid as row from _subtopics_v_version_questions v
    where (v.key = any(${sql.param(keys)}::text[]) or v._uuid = any(${sql.param(ids)}::text[])) and v.key <> ''
      and not exists (
        select from subtopics_questions q
        where q.key = v.key and q._parent_id is distinct from ${subtopic}::int and q.key is distinct from ${moving}::text)
      and not exists (
        select from _subtopics_v_version_questions other
        join _subtopics_v s on s.id = other._parent_id and s.latest
        where other.key = v.key and s.parent_id is distinct from ${subtopic}::int)`)
  return z.array(z.object({ key: z.string(), row: z.string() })).parse(found)
}

/** Those of these keys that the newest version of another subtopic has. */
export async function keysElsewhere({
  keys,
  subtopic,
  req,
}: {
  keys: string[]
  subtopic: number
  req: PayloadRequest
}): Promise<Set<string>> {
  const transaction = await transactionOf(req)
  if (keys.length === 0 || !transaction) return new Set()
  const { rows } = await transaction.execute(sql`
    select q.key from _subtopics_v_version_questions q join _subtopics_v s on s.id = q._parent_id and s.latest
    where q.key = any(${sql.param(keys)}::text[]) and s.parent_id <> ${subtopic}`)
  return new Set(rows.map((row) => z.object({ key: z.string() }).parse(row).key))
}
