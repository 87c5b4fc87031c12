import { randomBytes } from 'node:crypto'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'

import { pageStoreAgent } from '@/domain/site/page-store-agent'

import { requestContext } from '../log/request-context'
import { type Address, readAddress } from '../page-store/address'
import type { AskNext } from '../page-store/ask-next'
import { BrokenAnswerError, DatabaseAwayError, type PageStore, TooLargeError } from '../page-store/page-store'
import type { Revisions } from '../revision/revision'
import { answerPersonally } from './answer-personally'
import { answerWrite } from './answer-write'
import { checkRequest, countHosts } from './check-request'
import { tellClientAddress } from './client-address'
import { sendError, sendRejection } from './error-answer'
import { giveUpInTime, patienceWhileCompiling, usualPatience } from './give-up-in-time'
import { handOn } from './hand-on'
import { linkPreviewAddress } from './link-preview'
import { needsDatabase } from './needs-database'
import { readableAddress } from './readable-address'
import { BodyTooLargeError } from './read-body'
import { RequestRejection } from './rejection'
import { requestIdHeader, requestIdOf } from './request-id'
import { type Protect, type SecurityHeaders, uploads } from './security-headers'
import { sendUpload } from './send-upload'
import { speculationRules, speculationRulesPath } from './speculation-rules'
import { asksForFlight } from '../internals/next-requests'
import type { HasStaffSession } from '../internals/staff-session'
import type { WatchRequest } from './watch-request'

export interface SiteHandlerOptions {
  ask: AskNext
  store: Pick<PageStore, 'respond' | 'sendKept' | 'clear'>
  revisions: Revisions
  security: SecurityHeaders
  /** The address of the script of public pages. */
  script: string
  /** The host in requests to Next for pages that are the same for everybody. */
  host: string
  /** Those of this site, which may send what changes something. */
  origins: string[]
  /** How many proxies stand between this server and its clients. */
  proxies: number
  hasStaffSession: HasStaffSession
  isDevelopment?: boolean
  /** Whether uploads can be written, as far as that is known without asking another machine. */
  hasRoom: () => Promise<boolean>
  /** Are told of every request. */
  watchers?: WatchRequest[]
  /** Called with unexpected errors. */
  reportError: (failure: { error: unknown; request: IncomingMessage }) => void
}

interface Exchange extends SiteHandlerOptions {
  address: Address
  request: IncomingMessage
  response: ServerResponse
}

/**
 * What the site answers: pages and files from the store, the rest from Next. Where something breaks it says so in
 * Dutch: 503 while the database is away, so that readers and machines come back, and 500 otherwise.
 */
export function createSiteHandler(options: SiteHandlerOptions): RequestListener {
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      request.url = readableAddress(request.url ?? '/')
      const address = readAddress(request.url)
      checkRequest({ ...options, request, address })
      await answer({ ...options, ask, request, response, address })
    } catch (error) {
      if (response.headersSent || response.destroyed) {
        response.destroy()
      } else if (error instanceof DatabaseAwayError) {
        sendError({ ...options, status: 503, message: error.message || undefined, request, response })
      } else if (error instanceof RequestRejection) {
        sendRejection({ ...options, rejection: error, request, response })
      } else if (error instanceof BodyTooLargeError) {
        // What is left of it is not read.
        response.setHeader('connection', 'close')
        sendError({ ...options, status: 413, message: error.message, request, response })
      } else {
        options.reportError({ error, request })
        sendError({ ...options, status: 500, request, response })
      }
    }
  }
  const patience = options.isDevelopment ? patienceWhileCompiling : usualPatience
  const ask = giveUpInTime({ ...options, ...patience })
  const { store, proxies, watchers = [] } = options
  return (request, response) => {
    const id = requestIdOf({ request, proxies })
    request.url = linkPreviewAddress({ url: request.url ?? '/', agent: request.headers['user-agent'] })
    const began = watchers.length > 0 ? performance.now() : 0
    const added = [requestIdHeader, id]
    const kept = isOrdinary(request) ? store.sendKept({ request, response, added }) : null
    for (const watch of watchers) watch({ request, response, id, began, kept })
    if (kept !== null) return
    response.setHeader(requestIdHeader, id)
    void requestContext.run({ id }, () => serve(request, response))
  }
}

/** Whether a request asks for a page as any browser does, so that nothing of it has to be checked but its address. */
function isOrdinary(request: IncomingMessage): boolean {
  return request.method === 'GET' && !asksForFlight(request.headers) && countHosts(request) === 1
}

async function answer(exchange: Exchange): Promise<void> {
  const { address, request, proxies } = exchange
  const isRead = reads.has(request.method ?? '')
  const isKept = address.door === 'page' || address.door === 'file'
  if (request.method === 'OPTIONS' && address.door !== 'direct') return sendMethods(exchange)
  if (isRead && isKept && !asksForFlight(request.headers)) return answerFromStore(exchange)
  const { id } = requestContext.getStore() ?? { id: requestIdOf({ request, proxies }) }
  const isStaff = await exchange.hasStaffSession(request.headers)
  return requestContext.run({ id, isStaff }, () => answerByNext(exchange))
}

/** Answers made for one requester, and requests that change something. */
async function answerByNext(exchange: Exchange): Promise<void> {
  const { address, request, revisions, proxies } = exchange
  const isForClient = asksForFlight(request.headers)
  tellClientAddress({ request, proxies })
  if (needsDatabase(address) && !revisions.current && !(await revisions.read())) throw new DatabaseAwayError()
  const protect = tellPolicy(exchange)
  if (!reads.has(request.method ?? '')) return answerWrite({ ...exchange, protect })
  if (address.door === 'personal' && !isForClient) return answerPersonally({ ...exchange, protect })
  if (address.key.startsWith(uploads) && request.method !== 'OPTIONS')
    return sendUpload({ ...exchange, protect })
  return handOn({ ...exchange, url: request.url ?? '/', headers: request.headers, protect })
}

/**
 * Tells Next the policy of its answer, whatever a client says of that: where it has a nonce, Next puts that on its
 * scripts. Returns what gives the answer the same policy.
 */
function tellPolicy({ address, request, security }: Exchange): Protect {
  const nonce = randomBytes(16).toString('base64')
  const policy = security.policyForNext({ address, nonce })
  if (policy === undefined) delete request.headers['content-security-policy']
  else request.headers['content-security-policy'] = policy
  return (headers) => security.protect({ address, headers, nonce })
}

const reads = new Set(['GET', 'HEAD', 'OPTIONS'])

async function answerFromStore(exchange: Exchange): Promise<void> {
  const { address, request, response, store, revisions, host, security } = exchange
  if (address.key === '/livez') return sendWord({ response, security, status: 200, word: 'ok' })
  if (address.key === '/readyz') {
    if ((await revisions.read()) === null) return sendWord({ response, security, ...notReady })
    return sendWord({ response, security, ...((await exchange.hasRoom()) ? ready : noRoom) })
  }
  if (address.key === speculationRulesPath) {
    response.writeHead(200, { ...security.of('file'), ...ofSpeculationRules }).end(speculationRules)
    return
  }
  try {
    await store.respond({ address, request, response })
  } catch (error) {
    if (error instanceof BrokenAnswerError && exchange.isDevelopment) return handOnBroken(exchange)
    if (!(error instanceof TooLargeError)) throw error
    const accepted = request.headers['accept-encoding']
    const headers = { host, 'user-agent': pageStoreAgent, 'accept-encoding': accepted ?? 'identity' }
    const protect: Protect = (answered) => security.protect({ address, headers: answered })
    await handOn({ ...exchange, url: address.key, headers, protect })
  }
}

/** Shows a developer the page of Next that says what is wrong, with its client, which the policy of public pages forbids. */
async function handOnBroken(exchange: Exchange): Promise<void> {
  const { key } = exchange.address
  const protect = tellPolicy({ ...exchange, address: { key, door: 'direct' } })
  await handOn({ ...exchange, url: key, headers: exchange.request.headers, protect })
}

const ofSpeculationRules = {
  'content-type': 'application/speculationrules+json',
  'cache-control': 'public, max-age=86400',
}

function sendMethods({ response, security }: Exchange): void {
  response.writeHead(204, { ...security.of('file'), allow: 'GET, HEAD, OPTIONS' }).end()
}

const ready = { status: 200, word: 'ok' }
const notReady = { status: 503, word: 'database away' }
const noRoom = { status: 503, word: 'data folder full or read-only' }

/** For machines that watch the site: `/livez` says that the process runs, `/readyz` that pages can be made and saved. */
function sendWord({
  response,
  security,
  status,
  word,
}: {
  response: ServerResponse
  security: SecurityHeaders
  status: number
  word: string
}): void {
  const headers = { ...security.of('file'), 'content-type': 'text/plain', 'cache-control': 'no-store' }
  response.writeHead(status, status === 503 ? { ...headers, 'retry-after': '10' } : headers).end(`${word}\n`)
}
