import { EventEmitter } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { z } from 'zod'

import { countDeafNodes, newNode, nodeName } from './nodes'
import { parseRevisionNotice, type Revision, revisionChannel, revisionRow, type Revisions } from './revision'

interface Events {
  /** A public change was heard of. */
  change: [Revision]
  /** The database has another history than before: no answer that was made from it counts any more. */
  reset: []
  /** An attempt to connect has succeeded or failed. */
  attempt: []
  /** The next attempt is to be made now. */
  retry: []
  disconnected: []
}

/** In milliseconds: how long an answer of the database is waited for before the database counts as away. */
const patience = 2000

/** In milliseconds: how often the connection is tried, so that a dead one is noticed within `trustedFor`. */
const pulse = 2000

/** In milliseconds: for how long after a sign of the database its last word is taken for true. */
const trustedFor = 5000

/** In milliseconds, between two attempts to connect where nobody asks. */
const retryAfter = 250

/** In milliseconds: how long a database that is back takes to answer, or one that is not to refuse. */
const quickly = 200

/**
 * Knows the revision of the database, by a connection of its own on which the database tells of every public change.
 * A process that serves pages has one. It reconnects by itself, and knows nothing while it cannot hear the database.
 */
export class RevisionListener extends EventEmitter<Events> implements Revisions, AsyncDisposable {
  readonly #url: string
  readonly #node: string
  readonly #closing = new AbortController()
  readonly #running: Promise<void>
  #client: pg.Client | null = null
  #latest: Revision | null = null
  /** When the database last gave a sign, by a clock that nobody sets and by one that goes on while a machine sleeps. */
  #heardAt = { steady: -Infinity, wall: -Infinity }
  /** Settles when the last statement that was asked has an answer. */
  #pending: Promise<void> = Promise.resolve()
  /** Whether the last attempt to connect failed. */
  #isAway = false
  /** Until then others that lost the database with this one may not be connected, and do not count as deaf. */
  #othersBackAt = -Infinity
  /** Whether the next attempt is still some time off. */
  #isPausing = false

  constructor({ url, node = newNode(null) }: { url: string; node?: string }) {
    super()
    this.setMaxListeners(0)
    this.#url = url
    this.#node = node
    this.#running = this.#keepConnected()
  }

  /** The revision, without asking the database; `null` when that gave no sign in the last five seconds. */
  get current(): Revision | null {
    if (!this.#client) return null
    const age = Date.now() - this.#heardAt.wall
    return age >= 0 && age <= trustedFor ? this.#latest : null
  }

  /** The newest revision that was ever heard of; `null` before the first. */
  get latest(): Revision | null {
    return this.#latest
  }

  /** How long ago the database gave a sign, in milliseconds. */
  get silence(): number {
    return Math.max(performance.now() - this.#heardAt.steady, Date.now() - this.#heardAt.wall)
  }

  /**
   * The revision as the database has it now; `null` when it does not say within two seconds. While the database is
   * known to be away it is tried at once, and nobody is kept waiting.
   */
  async read(): Promise<Revision | null> {
    const deadline = performance.now() + patience
    while (performance.now() < deadline) {
      const client = this.#client
      if (client) {
        try {
          return await this.#readFrom(client)
        } catch {
          // Whatever the reason: this connection is of no use, and a new one is made.
          this.#drop(client)
        }
      } else if (!this.#isAway) {
        await this.#next({ event: 'attempt', limit: deadline - performance.now() })
      } else if (!(await this.#tryAgain())) {
        return null
      }
    }
    return null
  }

  /**
   * Waits until every process that listens on this database has heard of a revision, at most `limit` milliseconds:
   * one that does not answer holds nobody longer. After the database was away the others get the time to come back.
   */
  async heardByAll({ number, limit }: { number: number; limit: number }): Promise<void> {
    const deadline = performance.now() + limit
    while (performance.now() < deadline && !this.#closing.signal.aborted) {
      const client = this.#client
      if (client && (await this.#isHeardByAll({ client, number }))) return
      await wait(3)
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#closing.abort()
    await this.#running
  }

  async #isHeardByAll({ client, number }: { client: pg.Client; number: number }): Promise<boolean> {
    try {
      const { deaf } = deafRow.parse(await this.#ask({ client, text: countDeafNodes, values: [number] }))
      return deaf === 0 && performance.now() >= this.#othersBackAt
    } catch {
      // A connection that broke is made anew, and the count goes on there.
      this.#drop(client)
      return false
    }
  }

  async #keepConnected(): Promise<void> {
    const { signal } = this.#closing
    while (!signal.aborted) {
      const isReturn = this.#latest !== null
      const client = await this.#connect()
      this.#isAway = client === null
      if (client && isReturn) this.#othersBackAt = performance.now() + retryAfter + patience
      this.#client = client
      this.emit('attempt')
      if (client) await this.#useUntilDropped(client)
      else await this.#pause()
    }
  }

  /** Whether the database is back. An attempt that is under way is not waited for: it may hang. */
  async #tryAgain(): Promise<boolean> {
    if (!this.#isPausing) return false
    this.emit('retry')
    await this.#next({ event: 'attempt', limit: quickly })
    return !this.#isAway
  }

  async #pause(): Promise<void> {
    this.#isPausing = true
    await this.#next({ event: 'retry', limit: retryAfter })
    this.#isPausing = false
  }

  async #useUntilDropped(client: pg.Client): Promise<void> {
    while (this.#client === client) {
      if (this.#closing.signal.aborted) return this.#drop(client)
      if (await this.#next({ event: 'disconnected', limit: pulse })) return
      await this.read()
    }
  }

  async #connect(): Promise<pg.Client | null> {
    const client = new pg.Client({
      connectionString: this.#url,
      application_name: nodeName({ node: this.#node, heard: 0 }),
      connectionTimeoutMillis: patience,
      query_timeout: patience,
      keepAlive: true,
    })
    client.on('error', () => this.#drop(client))
    client.on('end', () => this.#drop(client))
    client.on('notification', ({ payload }) => this.#hearNotice({ client, payload }))
    try {
      await client.connect()
      await client.query(`LISTEN ${revisionChannel}`)
      // After it listens, so that no change falls between the two.
      const { number } = await this.#readFrom(client)
      await this.#tell({ client, heard: number })
      return client
    } catch {
      // The database is away; the next attempt finds out whether it still is.
      this.#drop(client)
      return null
    }
  }

  async #readFrom(client: pg.Client): Promise<Revision> {
    const { isNewDay, ...revision } = storedRow.parse(await this.#ask({ client, text: readRevision }))
    const isEarlier = this.#latest !== null && revision.number < this.#latest.number
    this.#hear({ client, revision })
    if (isEarlier) this.emit('reset')
    if (!isNewDay) return revision
    await this.#ask({ client, text: 'SELECT move_revision_at_midnight()' })
    return this.#readFrom(client)
  }

  #hearNotice({ client, payload }: { client: pg.Client; payload: string | undefined }): void {
    const revision = parseRevisionNotice(payload)
    // A notice may come after the row was read that has a later number.
    if (!this.#latest || revision.number >= this.#latest.number) this.#hear({ client, revision })
  }

  #hear({ client, revision }: { client: pg.Client; revision: Revision }): void {
    this.#heardAt = { steady: performance.now(), wall: Date.now() }
    const { number, withdrawal } = this.#latest ?? { number: -1, withdrawal: -1 }
    if (revision.number === number && revision.withdrawal <= withdrawal) return
    this.#latest = revision
    this.emit('change', revision)
    this.#tell({ client, heard: revision.number }).catch(() => this.#drop(client))
  }

  async #tell({ client, heard }: { client: pg.Client; heard: number }): Promise<void> {
    const values = [nodeName({ node: this.#node, heard })]
    await this.#ask({ client, text: `SELECT set_config('application_name', $1, false)`, values })
  }

  /** The one row that a statement gives; statements of one connection wait for each other. */
  async #ask({
    client,
    text,
    values,
  }: {
    client: pg.Client
    text: string
    values?: unknown[]
  }): Promise<unknown> {
    const answer = this.#pending.then(() => client.query(text, values))
    this.#pending = answer.then(nothing, nothing)
    return (await answer).rows[0]
  }

  #drop(client: pg.Client): void {
    // What ends in an error has ended.
    client.end().catch(() => undefined)
    if (this.#client !== client) return
    this.#client = null
    this.emit('disconnected')
  }

  /** Whether an event came within `limit` milliseconds, and before this was closed. */
  async #next({ event, limit }: { event: keyof Events; limit: number }): Promise<boolean> {
    const { signal } = this.#closing
    if (signal.aborted) return false
    return new Promise((resolve) => {
      const end = (came: boolean): void => {
        clearTimeout(timer)
        this.off(event, come)
        signal.removeEventListener('abort', stop)
        resolve(came)
      }
      const come = (): void => end(true)
      const stop = (): void => end(false)
      const timer = setTimeout(stop, limit)
      this.on(event, come)
      signal.addEventListener('abort', stop)
    })
  }
}

/** For a queue, to which it does not matter how what came before ended. */
const nothing = (): void => undefined

const readRevision = `
  SELECT number, withdrawal, day IS DISTINCT FROM (now() AT TIME ZONE 'Europe/Amsterdam')::date AS "isNewDay"
  FROM revision WHERE one`

const storedRow = revisionRow.extend({ isNewDay: z.boolean() })

const deafRow = z.object({ deaf: z.number() })
