import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client'

import { outcomeOf, type WatchRequest } from '../http/watch-request'
import type { PageStore, PageStoreObserver } from '../page-store/page-store'
import type { Revisions } from '../revision/revision'
import { DatabaseMetrics } from './database-metrics'
import type { Exposition } from './metrics-server'
import { watchPayloadPool } from './payload-pool'
import { watchRevisions, watchStore } from './state-gauges'

/**
 * What one process that serves the site tells Prometheus: the requests that it answers, the pages that it makes, its
 * memory, and the database as it knows it.
 */
export class SiteMetrics implements Exposition, AsyncDisposable {
  readonly #registry = new Registry()
  readonly contentType = this.#registry.contentType
  readonly #database: DatabaseMetrics
  readonly #requests = new Counter({
    name: 'gids_http_requests_total',
    help: 'Requests that were answered, by what was asked for and by status; 499 where the client went before.',
    labelNames: ['kind', 'status'],
    registers: [this.#registry],
  })
  readonly #answers = new Counter({
    name: 'gids_page_store_answers_total',
    help: 'Requests for pages and files: answered from memory, made, answered with one from before a change while the database was away, or too large to be kept.',
    labelNames: ['outcome'],
    registers: [this.#registry],
  })
  readonly #renders = new Histogram({
    name: 'gids_render_duration_seconds',
    help: 'How long it took to make a page or file, without the time that it waited.',
    buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20],
    registers: [this.#registry],
  })

  constructor({ url, revisions }: { url: string; revisions: Pick<Revisions, 'latest' | 'silence'> }) {
    const registry = this.#registry
    collectDefaultMetrics({ register: registry })
    watchPayloadPool(registry)
    watchRevisions({ registry, revisions })
    this.#database = new DatabaseMetrics({ registry, url, revisions })
    for (const outcome of Object.values(outcomes)) this.#answers.inc({ outcome }, 0)
  }

  /** Counts a kept answer at once, and any other when it was sent. */
  readonly countRequest: WatchRequest = (watched) => {
    if (watched.kept === null) watched.response.once('close', () => this.#requests.inc(outcomeOf(watched)))
    else this.#requests.inc({ kind: watched.kept, status: watched.response.statusCode })
  }

  readonly storeObserver: PageStoreObserver = {
    answered: (by) => this.#answers.inc({ outcome: outcomes[by] }),
    rendered: (seconds) => this.#renders.observe(seconds),
  }

  watchStore(store: Pick<PageStore, 'usage'>): void {
    watchStore({ registry: this.#registry, store })
  }

  /** All of it in the text form of Prometheus. */
  readonly read = async (): Promise<string> => {
    await this.#database.refresh()
    return this.#registry.metrics()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#database[Symbol.asyncDispose]()
  }
}

const outcomes = { kept: 'kept', made: 'made', old: 'old', tooLarge: 'too_large' } as const
