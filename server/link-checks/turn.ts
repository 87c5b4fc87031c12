import { setTimeout as wait } from 'node:timers/promises'

import type { Pool } from 'pg'
import { z } from 'zod'

interface Turn {
  pool: Pool
  host: string
}

/**
 * Waits until a host may be asked, and takes that turn. The database says when, by its own clock, so that all nodes
 * together leave a host alone for `pause` milliseconds between two requests. Throws `TurnTooFar` where that takes long.
 */
export async function takeTurn({
  pool,
  host,
  pause,
  signal,
}: Turn & { pause: number; signal: AbortSignal }): Promise<void> {
  const deadline = performance.now() + maxWait
  for (;;) {
    const { rows } = await pool.query(take, [host, pause])
    // Another node wrote the first row of this host at the same moment.
    const [{ milliseconds } = { milliseconds: pause }] = turns.parse(rows)
    if (milliseconds === null) return
    if (performance.now() + milliseconds > deadline) throw new TurnTooFar(host)
    await wait(Math.ceil(milliseconds), undefined, { signal })
  }
}

/** A host that has to be left alone for longer than anybody waits. */
export class TurnTooFar extends Error {
  constructor(readonly host: string) {
    super(`It is not the turn of ${host} for a while`)
  }
}

/** Has nobody ask a host for so many seconds. */
export async function leaveAlone({ pool, host, seconds }: Turn & { seconds: number }): Promise<void> {
  await pool.query(postpone, [host, seconds])
}

/** For how long there is to wait, or `null` when the turn was taken. */
const turns = z.array(z.object({ milliseconds: z.number().nullable() }))

const take = `
  WITH taken AS (
    INSERT INTO link_hosts AS h (host, next_at)
    VALUES ($1, clock_timestamp() + $2::float8 * interval '1 millisecond')
    ON CONFLICT (host) DO UPDATE SET next_at = clock_timestamp() + $2::float8 * interval '1 millisecond'
      WHERE h.next_at <= clock_timestamp()
    RETURNING NULL::float8 AS milliseconds)
  SELECT milliseconds FROM taken
  UNION ALL
  SELECT greatest(1, extract(epoch FROM next_at - clock_timestamp()) * 1000)::float8 FROM link_hosts
  WHERE host = $1 AND NOT EXISTS (SELECT FROM taken)`

const postpone = `
  INSERT INTO link_hosts AS h (host, next_at) VALUES ($1, clock_timestamp() + $2::float8 * interval '1 second')
  ON CONFLICT (host) DO UPDATE SET next_at = greatest(h.next_at, excluded.next_at)`

/** In milliseconds. */
const maxWait = 20_000
