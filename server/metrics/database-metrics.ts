import pg from 'pg'
import { Gauge, type Registry } from 'prom-client'
import { z } from 'zod'

import type { Revisions } from '../revision/revision'

/** In milliseconds: a scrape waits no longer than this for the database. */
const patience = 2000

/**
 * What one statement tells: planned work, and how far this process is behind. While the database does not answer those
 * are left out, and `gids_database_up` is 0.
 */
export class DatabaseMetrics implements AsyncDisposable {
  readonly #pool: pg.Pool
  readonly #revisions: Pick<Revisions, 'latest'>
  readonly #up: Gauge
  readonly #lag: Gauge
  readonly #jobs: Gauge<'state'>

  constructor({
    registry,
    url,
    revisions,
  }: {
    registry: Registry
    url: string
    revisions: Pick<Revisions, 'latest'>
  }) {
    const limits = { connectionTimeoutMillis: patience, query_timeout: patience, statement_timeout: patience }
    this.#pool = new pg.Pool({ connectionString: url, max: 1, ...limits })
    // A connection that breaks while it is idle is left by the pool; the next scrape says how the database is.
    this.#pool.on('error', () => undefined)
    this.#revisions = revisions
    const registers = [registry]
    this.#up = new Gauge({
      name: 'gids_database_up',
      help: 'Whether the database answered this scrape.',
      registers,
    })
    this.#lag = new Gauge({
      name: 'gids_revision_lag',
      help: 'Public changes in the database that this process has not heard of.',
      registers,
    })
    this.#jobs = new Gauge({
      name: 'gids_jobs',
      help: 'Planned publications: for later, due and not done yet, or failed.',
      labelNames: ['state'],
      registers,
    })
  }

  /** Asks the database, before a scrape is answered. */
  async refresh(): Promise<void> {
    const figures = await this.#ask()
    this.#up.set(figures === null ? 0 : 1)
    this.#jobs.reset()
    this.#lag.remove()
    if (figures === null) return
    for (const state of ['planned', 'due', 'failed'] as const) this.#jobs.set({ state }, figures[state])
    // What was heard since the database was asked is newer than its answer.
    this.#lag.set(Math.max(0, figures.number - (this.#revisions.latest?.number ?? 0)))
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#pool.end()
  }

  async #ask(): Promise<z.output<typeof row> | null> {
    const answered = await this.#pool.query(statement).catch(() => null)
    return answered && row.parse(answered.rows[0])
  }
}

const row = z.object({ number: z.number(), planned: z.number(), due: z.number(), failed: z.number() })

const statement = `
  SELECT (SELECT number::float8 FROM revision WHERE one) AS number,
    (count(*) FILTER (WHERE NOT failed AND wait_until > now()))::int AS planned,
    (count(*) FILTER (WHERE NOT failed AND (wait_until IS NULL OR wait_until <= now())))::int AS due,
    (count(*) FILTER (WHERE failed))::int AS failed
  FROM (SELECT wait_until, has_error IS TRUE AS failed FROM payload_jobs WHERE completed_at IS NULL) AS jobs`
