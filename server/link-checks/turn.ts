import { setTimeout as wait } from 'node:timers/promises'

import type { Pool } from 'pg'
import { z } from 'zod'

interface Turn {
  pool: Pool
  host: string
}

/**
 * Waits until a host may be asked, and takes that turn for all nodes together, by the clock of the database: until
 * `endTurn`, or for at most so many milliseconds, nobody else asks that host. Throws `TurnTooFar` where it takes long.
 */
export async function takeTurn({
  pool,
  host,
  milliseconds: lease,
  signal,
}: Turn & { milliseconds: number; signal: AbortSignal }): Promise<void> {
  const deadline = performance.now() + maxWait
  for (;;) {
    const { rows } = await pool.query(take, [host, lease])
    // Another node wrote the first row of this host at the same moment.
    const [{ milliseconds } = { milliseconds: 100 }] = turns.parse(rows)
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

/** Ends a turn that was taken: the next comes after so many seconds. */
export async function endTurn({ pool, host, seconds }: Turn & { seconds: number }): Promise<void> {
  await pool.query(leave, [host, seconds])
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

const leave = `
  UPDATE link_hosts SET next_at = clock_timestamp() + $2::float8 * interval '1 second' WHERE host = $1`

/** In milliseconds. */
const maxWait = 30_000
