import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { LRUCache } from 'lru-cache'

import { pageStoreAgent } from '@/domain/site/page-store-agent'

import type { BehavioursScript } from '../behaviours'
import { type RequestKind, requestKindOf } from '../http/request-kind'
import type { SecurityHeaders } from '../http/security-headers'
import type { Revisions } from '../revision/revision'
import type { Address } from './address'
import { improved, type StoredAnswer, storedAnswer, withEncoding } from './answer'
import type { AskNext } from './ask-next'
import { type Encoding, preferredEncoding } from './encodings'
import { finishAnswer } from './finish-answer'
import { readWhole } from './read-whole'
import { RenderQueue, RenderTimeoutError } from './render-queue'
import { send } from './send'
import { toPublicPage } from './to-public-page'

export interface PageStoreOptions {
  ask: AskNext
  revisions: Omit<Revisions, 'heardByAll'> & {
    on: (event: 'change' | 'reset', listener: () => void) => unknown
  }
  security: Pick<SecurityHeaders, 'protect'>
  /** The host in requests to Next, whatever the client sent. */
  host: string
  /** The script that public pages have, which the store answers itself. */
  behaviours: BehavioursScript
  /** How much memory answers may take; 0 keeps none, for development. */
  maxBytes: number
  /** In milliseconds: after so long without a sign of the database nothing that was kept is sent. */
  maxSilence: number
  /** In milliseconds: how long an answer is waited for, where that is not as usual. */
  renderTimeout?: number
  observer?: PageStoreObserver
  /** Is told of each search that somebody made, and of which of its words find nothing. */
  onMissed?: (words: string[]) => void
}

/** Observes a page store. */
export interface PageStoreObserver {
  /** A request was answered by what was there, was made, or was made before a change; or it could not be kept. */
  answered: (by: 'kept' | 'made' | 'old' | 'tooLarge') => void
  /** Next made an answer, or failed to. */
  rendered: (seconds: number) => void
}

interface PageStoreUsage {
  bytes: number
  entries: number
  rendersWaiting: number
  rendersRunning: number
}

/** In bytes: a larger file is never kept. */
const largestFile = 1_000_000

/** In bytes, of a page with Next's client, which is more than half of it and is taken out when the page is there as a whole. */
const largestPage = 16_000_000

/** The share of the memory for answers that say that nothing is there. */
const shareOfAbsent = 1 / 8

/** The number of requests for an answer after which it is compressed as well as possible. */
const usesWorthImproving = 20

/** How many answers are made again after a change before anybody asks for them. */
const maxRerendered = 50

/** In milliseconds without a further change, before answers are made again. */
const settleTime = 200

/** In milliseconds between two looks whether visitors still wait. */
const visitorTime = 20

/** A page may change at any moment, so caches have to revalidate it. */
const askAgain = 'public, max-age=0, must-revalidate'

/** What stands at an address that it alone will ever have. */
const unchanging = 'public, max-age=31536000, immutable'

/** The database does not answer, so nothing can be made. */
export class DatabaseAwayError extends Error {}

/** Next could not make an answer, though the database was there. */
export class BrokenAnswerError extends Error {}

/** The answer is too large to be kept, so that everybody has to ask for it. */
export class TooLargeError extends Error {}

/**
 * Keeps finished answers in memory, each made from one revision of the content, and sends them without asking Next.
 * An answer of another revision is made again first, once for all who wait for it.
 */
export class PageStore {
  readonly #options: PageStoreOptions
  readonly #found: LRUCache<string, StoredAnswer>
  readonly #absent: LRUCache<string, StoredAnswer>
  /** What is too large to be kept, with the revision at which it was. */
  readonly #tooLarge = new LRUCache<string, number>({ max: 1000 })
  /** By an address as it stands in a request, the key that it was read as. */
  readonly #keys = new LRUCache<string, string>({ max: 5000 })
  readonly #underWay = new Map<string, Promise<StoredAnswer>>()
  /** By key, hash and encoding, what is being compressed. */
  readonly #compressing = new Map<string, Promise<StoredAnswer>>()
  readonly #queue: RenderQueue
  /** Counts how often everything was dropped. */
  #epoch = 0
  #improving: Promise<void> = Promise.resolve()
  #refreshing: Promise<void> | null = null

  constructor(options: PageStoreOptions) {
    this.#options = options
    this.#queue = new RenderQueue({ maxLength: options.renderTimeout })
    this.#found = boundedBy(options.maxBytes * (1 - shareOfAbsent))
    this.#absent = boundedBy(options.maxBytes * shareOfAbsent)
    options.revisions.on('reset', () => this.clear())
    options.revisions.on('change', () => {
      this.#refreshing ??= this.#refreshMostUsed().finally(() => (this.#refreshing = null))
    })
  }

  /**
   * Sends the answer for an address. Throws `DatabaseAwayError` when it has none that may be sent and cannot make
   * one, `BrokenAnswerError` when Next fails, and `TooLargeError` for what is never kept.
   */
  async respond({
    address,
    request,
    response,
  }: {
    address: Address
    request: IncomingMessage
    response: ServerResponse
  }): Promise<void> {
    const { key } = address
    const usable = this.#usable(key)
    if (usable) this.#options.observer?.answered('kept')
    const answer = await this.#encoded({ key, answer: usable ?? (await this.#made(address)), request })
    if (request.url) this.#keys.set(request.url, key)
    this.#send({ key, answer, request, response })
  }

  /**
   * Sends what is kept for an address that was answered before, as it stands in the request, with further headers.
   * Returns what it was; `null` where it sent nothing.
   */
  sendKept({
    request,
    response,
    added,
  }: {
    request: IncomingMessage
    response: ServerResponse
    added: string[]
  }): RequestKind | null {
    const key = this.#keys.get(request.url ?? '')
    const answer = key === undefined ? undefined : this.#usable(key)
    if (key === undefined || !answer?.representations[encodingFor(request)]) return null
    this.#options.observer?.answered('kept')
    this.#send({ key, answer, request, response, added })
    return answer.kind
  }

  #send({
    key,
    answer,
    request,
    response,
    added,
  }: {
    key: string
    answer: StoredAnswer
    request: IncomingMessage
    response: ServerResponse
    added?: string[]
  }): void {
    answer.uses += 1
    if (answer.uses === usesWorthImproving) this.#improve({ key, answer })
    const { missed } = answer
    if (missed.length > 0 && isByHand(request)) this.#options.onMissed?.(missed)
    send({ answer, request, response, added })
  }

  /** What it holds at this moment, and what is being made. */
  get usage(): PageStoreUsage {
    return {
      bytes: this.#found.calculatedSize + this.#absent.calculatedSize,
      entries: this.#found.size + this.#absent.size,
      rendersWaiting: this.#queue.waiting,
      rendersRunning: this.#queue.running,
    }
  }

  /** Drops every answer: one that was made before a write of unknown outcome may never be sent again. */
  clear(): void {
    this.#epoch += 1
    this.#found.clear()
    this.#absent.clear()
  }

  /** What is kept and is of the revision of this moment. */
  #usable(key: string): StoredAnswer | undefined {
    const kept = this.#kept(key)
    if (!kept || kept.revision === null) return kept
    return kept.revision === this.#options.revisions.current?.number ? kept : undefined
  }

  async #made(address: Address): Promise<StoredAnswer> {
    const { observer } = this.#options
    try {
      const { answer, by } = await this.#make(address)
      observer?.answered(by)
      return answer
    } catch (error) {
      if (error instanceof TooLargeError) observer?.answered('tooLarge')
      const kept = this.#kept(address.key)
      if (!(error instanceof DatabaseAwayError && kept && this.#maySendOld(kept))) throw error
      observer?.answered('old')
      return kept
    }
  }

  async #make(address: Address): Promise<{ answer: StoredAnswer; by: 'kept' | 'made' }> {
    const { key, door } = address
    const revision = door === 'file' ? null : await this.#revision()
    const usable = this.#usable(key)
    if (usable) return { answer: usable, by: 'kept' }
    if (revision !== null && this.#tooLarge.get(key) === revision) throw new TooLargeError(key)
    const name = `${revision ?? ''} ${key}`
    const underWay = this.#underWay.get(name)
    if (underWay) return { answer: await underWay, by: 'made' }
    const isKnown = this.#found.has(key) || door === 'file'
    const making = this.#queue
      .run({ isKnown, work: (signal) => this.#timed(this.#render({ address, signal })) })
      .catch(toAway)
      .finally(() => this.#underWay.delete(name))
    this.#underWay.set(name, making)
    return { answer: await making, by: 'made' }
  }

  async #timed(render: Promise<StoredAnswer>): Promise<StoredAnswer> {
    const began = performance.now()
    try {
      return await render
    } finally {
      this.#options.observer?.rendered((performance.now() - began) / 1000)
    }
  }

  async #render({ address, signal }: { address: Address; signal: AbortSignal }): Promise<StoredAnswer> {
    const { key, door } = address
    const { behaviours } = this.#options
    if (key === behaviours.path) return this.#keepScript(address)
    const epoch = this.#epoch
    const before = this.#kept(key)
    // Before anything is read, so that what is read is at least of this revision; a notice under way makes it newer.
    const revision = door === 'file' ? null : await this.#revision()
    const { ask, host, security } = this.#options
    const headers = { host, 'user-agent': pageStoreAgent, accept: '*/*' }
    // Where the history of the database is another, a number stands for other content.
    const made = revision === null ? undefined : `${epoch} ${revision}`
    const rendered = await ask({ method: 'GET', url: key, headers, signal, revision: made })
    const { status } = rendered
    const isPage = String(rendered.headers['content-type']).startsWith('text/html')
    const reading = await readWhole({ stream: rendered.body, limit: isPage ? largestPage : largestFile })
    if (status >= 500) throw await this.#failure({ key, status })
    if (!reading.isWhole) {
      rendered.body.destroy()
      if (revision !== null) this.#tooLarge.set(key, revision)
      throw new TooLargeError(key)
    }
    const whole = finishAnswer({ status, headers: rendered.headers, body: reading.body })
    const finished = toPublicPage({ answer: whole, script: behaviours.path })
    finished.headers['cache-control'] = door === 'file' ? rendered.headers['cache-control'] : askAgain
    finished.headers = security.protect({ address, headers: finished.headers })
    const kind = requestKindOf({ address, status, type: finished.headers['content-type'] })
    const answer = storedAnswer({ answer: finished, kind, revision, before })
    if (epoch === this.#epoch && !('set-cookie' in rendered.headers)) this.#keep({ key, answer })
    return answer
  }

  #keepScript(address: Address): StoredAnswer {
    const { key } = address
    const { behaviours, security } = this.#options
    const own = { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': unchanging }
    const headers = security.protect({ address, headers: own })
    const made = { status: 200, headers, body: Buffer.from(behaviours.text) }
    const kind = requestKindOf({ address, status: 200, type: headers['content-type'] })
    const answer = storedAnswer({ answer: made, kind, revision: null, before: undefined })
    this.#keep({ key, answer })
    return answer
  }

  async #failure({ key, status }: { key: string; status: number }): Promise<Error> {
    const isThere = status !== 503 && (await this.#options.revisions.read()) !== null
    return isThere ? new BrokenAnswerError(key) : new DatabaseAwayError(key)
  }

  async #revision(): Promise<number> {
    const { revisions } = this.#options
    const revision = revisions.current ?? (await revisions.read())
    if (!revision) throw new DatabaseAwayError()
    return revision.number
  }

  #kept(key: string): StoredAnswer | undefined {
    return this.#found.get(key) ?? this.#absent.get(key)
  }

  /** An answer whose making began under an older revision is for those who waited, and for nobody after them. */
  #keep({ key, answer }: { key: string; answer: StoredAnswer }): void {
    const { status, revision } = answer
    if (this.#options.maxBytes === 0 || status >= 500) return
    if (revision === null && status !== 200) return
    if (revision !== null && revision !== this.#options.revisions.latest?.number) return
    const [store, other] = status >= 400 ? [this.#absent, this.#found] : [this.#found, this.#absent]
    other.delete(key)
    store.set(key, answer)
  }

  /** While the database is away: nothing from before the last withdrawal, and nothing for longer than was set. */
  #maySendOld({ revision }: StoredAnswer): boolean {
    const { latest, silence } = this.#options.revisions
    return (
      revision !== null &&
      latest !== null &&
      revision >= latest.withdrawal &&
      silence <= this.#options.maxSilence
    )
  }

  /** The answer with what is sent to a requester, which is made once, when it is first asked for. */
  async #encoded({
    key,
    answer,
    request,
  }: {
    key: string
    answer: StoredAnswer
    request: IncomingMessage
  }): Promise<StoredAnswer> {
    const encoding = encodingFor(request)
    const kept = this.#kept(key)
    const newest = kept?.hash === answer.hash ? kept : answer
    if (newest.representations[encoding]) return newest
    const name = `${key} ${newest.hash} ${encoding}`
    const underWay = this.#compressing.get(name)
    if (underWay) return underWay
    const making = withEncoding({ answer: newest, encoding }).finally(() => this.#compressing.delete(name))
    this.#compressing.set(name, making)
    const encoded = await making
    this.#replace({ key, answer: newest, by: encoded })
    return encoded
  }

  #improve({ key, answer }: { key: string; answer: StoredAnswer }): void {
    this.#improving = this.#improving.then(async () => {
      const kept = this.#kept(key)
      if (kept?.hash === answer.hash) this.#replace({ key, answer: kept, by: await improved(kept) })
    })
  }

  /** What is kept meanwhile of something newer stays. */
  #replace({ key, answer, by }: { key: string; answer: StoredAnswer; by: StoredAnswer }): void {
    const store = [this.#found, this.#absent].find((each) => each.peek(key) === answer)
    by.uses = answer.uses
    store?.set(key, by)
  }

  /**
   * Makes the answers that are used most again after a change: one at a time, and not while visitors wait. A change
   * that comes meanwhile begins it anew.
   */
  async #refreshMostUsed(): Promise<void> {
    const { revisions } = this.#options
    const revision = revisions.latest?.number
    await wait(settleTime)
    for (const key of this.#mostUsed()) {
      while (this.#queue.size > 0) await wait(visitorTime)
      if (revision !== revisions.latest?.number) return this.#refreshMostUsed()
      const outcome = await this.#make({ key, door: 'page' }).catch((error: unknown) => error)
      // The next requester gets the error; one failed answer says nothing of the others.
      if (outcome instanceof DatabaseAwayError) return
    }
    if (revision !== revisions.latest?.number) return this.#refreshMostUsed()
  }

  #mostUsed(): string[] {
    return [...this.#found.entries()]
      .filter(([, { uses, revision }]) => uses > 0 && revision !== null)
      .sort(([, one], [, other]) => other.uses - one.uses)
      .slice(0, maxRerendered)
      .map(([key]) => key)
  }
}

/** What a browser fetches in case somebody goes there was asked by nobody yet. */
function isByHand({ method, headers }: IncomingMessage): boolean {
  return method === 'GET' && headers['sec-purpose'] === undefined
}

function encodingFor({ headers }: IncomingMessage): Encoding {
  return preferredEncoding(headers['accept-encoding'])
}

function boundedBy(bytes: number): LRUCache<string, StoredAnswer> {
  return new LRUCache({ maxSize: Math.max(1, Math.floor(bytes)), sizeCalculation: ({ size }) => size })
}

/** To who waits, an answer that does not come is as one that the database does not give. */
function toAway(error: unknown): never {
  throw error instanceof RenderTimeoutError ? new DatabaseAwayError(error.message, { cause: error }) : error
}
