import { createHash } from 'node:crypto'

import type pg from 'pg'

import type { RegisterBody } from '@/domain/register/register-body'
import { matchOrganisations } from '@/server/register/match-organisations'

import { toKnownBody } from './known-body'
import { readRegister } from './read-register'
import { registerColumns, toRegisterRow } from './register-row'
import { RegisterRejected } from './register-rejected'

/** What a load did, in rows that were written. */
export interface LoadedRegister {
  bodies: number
  added: number
  changed: number
  removed: number
  /** Organisations that were recognised. */
  matched: number
}

/**
 * Puts an export of the register in the place of what is there, in one transaction that begins when the whole of it has
 * been read: pages and forms have the old one until it is done, and keep it when it fails or the process ends. Only what
 * differs is written. Throws `RegisterRejected` for a file that is broken, cut off or empty, for one of less than 80 % of
 * what is there unless `mayShrink`, and while another load is under way.
 */
export async function loadRegister({
  client,
  parts,
  mayShrink = false,
}: {
  client: pg.ClientBase
  parts: AsyncIterable<Uint8Array>
  mayShrink?: boolean
}): Promise<LoadedRegister> {
  await lock(client)
  try {
    const hash = createHash('sha256')
    const bodies = await stage({ client, bodies: readRegister(hashed({ parts, hash })) })
    return await replaceBy({ client, bodies, hash: hash.digest('hex'), mayShrink })
  } finally {
    await client.query(unlock)
  }
}

/** By what was read, all or nothing. */
async function replaceBy({
  client,
  bodies,
  hash,
  mayShrink,
}: {
  client: pg.ClientBase
  bodies: number
  hash: string
  mayShrink: boolean
}): Promise<LoadedRegister> {
  await client.query('begin')
  try {
    await rejectSmall({ client, bodies, mayShrink })
    const written = await replace(client)
    await client.query(writeState, [hash])
    const matched = await matchOrganisations({
      run: async ({ text, values }) => (await client.query(text, values)).rows,
    })
    await client.query('commit')
    return { bodies, ...written, matched }
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

const lockName = `hashtextextended('gids: register', 0)`

const unlock = `drop table if exists pg_temp.loaded_bodies; select pg_advisory_unlock(${lockName})`

/** Of the connection, which takes the lock with it when it ends. */
async function lock(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ taken: boolean }>(`select pg_try_advisory_lock(${lockName}) as taken`)
  if (!rows[0]?.taken) throw new RegisterRejected('het wordt op dit moment al geladen')
}

async function* hashed({
  parts,
  hash,
}: {
  parts: AsyncIterable<Uint8Array>
  hash: ReturnType<typeof createHash>
}): AsyncGenerator<Uint8Array> {
  for await (const part of parts) {
    hash.update(part)
    yield part
  }
}

/** Writes the bodies to a table of this connection alone, and returns how many there are. */
async function stage({
  client,
  bodies,
}: {
  client: pg.ClientBase
  bodies: AsyncIterable<RegisterBody>
}): Promise<number> {
  await client.query('create temp table loaded_bodies (like register_bodies, primary key (id))')
  let count = 0
  let rows: Record<string, unknown>[] = []
  const write = async (): Promise<void> => {
    const { rowCount } = await client.query(
      'insert into loaded_bodies select * from json_populate_recordset(null::loaded_bodies, $1) on conflict do nothing',
      [JSON.stringify(rows)],
    )
    count += rowCount ?? 0
    rows = []
  }
  for await (const body of bodies) {
    rows.push(toRegisterRow(toKnownBody(body)))
    if (rows.length === batch) await write()
  }
  await write()
  return count
}

async function rejectSmall({
  client,
  bodies,
  mayShrink,
}: {
  client: pg.ClientBase
  bodies: number
  mayShrink: boolean
}): Promise<void> {
  if (bodies === 0) throw new RegisterRejected('er staat geen enkele organisatie in het bestand')
  const { rows } = await client.query<{ there: number }>('select count(*)::int as there from register_bodies')
  const there = rows[0]?.there ?? 0
  if (!mayShrink && bodies < there * minShare)
    throw new RegisterRejected(
      `er staan ${bodies} organisaties in het bestand, en nu zijn het er ${there}: dat is minder dan 80 %`,
    )
}

async function replace(
  client: pg.ClientBase,
): Promise<Pick<LoadedRegister, 'added' | 'changed' | 'removed'>> {
  const columns = registerColumns.map((name) => `"${name}"`)
  const named = (table: string): string => columns.map((name) => `${table}.${name}`).join(', ')
  const changed = await client.query(`
    update register_bodies b set ${columns.map((name) => `${name} = l.${name}`).join(', ')}
    from loaded_bodies l where l.id = b.id and (${named('b')}) is distinct from (${named('l')})`)
  const added = await client.query(`
    insert into register_bodies (id, ${columns.join(', ')}) select l.id, ${named('l')} from loaded_bodies l
    where not exists (select from register_bodies b where b.id = l.id)`)
  const removed = await client.query(
    'delete from register_bodies b where not exists (select from loaded_bodies l where l.id = b.id)',
  )
  return { added: added.rowCount ?? 0, changed: changed.rowCount ?? 0, removed: removed.rowCount ?? 0 }
}

/** The same file is of the same day, whenever it is loaded again. */
const writeState = `
  insert into register_state as s (hash, day) values ($1, (now() at time zone 'Europe/Amsterdam')::date)
  on conflict (one) do update set hash = excluded.hash, day = excluded.day where s.hash <> excluded.hash`

const batch = 200

const minShare = 0.8
