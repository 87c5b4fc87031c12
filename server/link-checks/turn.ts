import { setTimeout as wait } from 'node:timers/promises'

import type { Pool } from 'pg'
import { z } from 'zod'

interface Turn {
  pool: Pool
  host: string
}

/**
 * Waits until a host may be asked. The database gives out the turns, by its own clock, so that all nodes together leave
 * it alone for `pause` milliseconds between two requests. Throws `TurnTooFar` where that takes long.
 */
export async function takeTurn({
  pool,
  host,
  pause,
  signal,
}: Turn & { pause: number; signal: AbortSignal }): Promise<void> {
  const { rows } = await pool.query(reserve, [host, pause, maxWait])
  const [turn] = turns.parse(rows)
  if (!turn) throw new TurnTooFar(host)
  await wait(Math.ceil(turn.milliseconds), undefined, { signal })
}

/** A host that has to be left alone for longer than anybody waits. */
export class TurnTooFar extends Error {
  constructor(readonly host: string) {
    super(`It is not the turn of ${host} for a while`)
  }
}

/** Has nobody ask a host for a while, as it asks for. */
export async function leaveAlone({ pool, host, seconds }: Turn & { seconds: number }): Promise<void> {
  await pool.query(postpone, [host, seconds])
}

const turns = z.array(z.object({ milliseconds: z.number().nonnegative() }))

const reserve = `
  WITH given AS (
    INSERT INTO link_hosts AS h (host, next_at)
    VALUES ($1, clock_timestamp() + $2::float8 * interval '1 millisecond')
    ON CONFLICT (host) DO UPDATE
      SET next_at = greatest(h.next_at, clock_timestamp()) + $2::float8 * interval '1 millisecond'
      WHERE h.next_at <= clock_timestamp() + $3::float8 * interval '1 millisecond'
    RETURNING next_at - $2::float8 * interval '1 millisecond' AS turn)
  SELECT greatest(0, extract(epoch FROM turn - clock_timestamp()) * 1000)::float8 AS milliseconds FROM given`

const postpone = `
  INSERT INTO link_hosts AS h (host, next_at) VALUES ($1, clock_timestamp() + $2::float8 * interval '1 second')
  ON CONFLICT (host) DO UPDATE SET next_at = greatest(h.next_at, excluded.next_at)`

/** In milliseconds. */
const maxWait = 20_000
