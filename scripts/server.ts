import { createHmac } from 'node:crypto'
import { createServer, type RequestListener, Server } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import next from 'next'
import { acceptedOrigins, readEnvironment } from '@/server/environment'
import { bundleBehaviours } from '../server/behaviours'
import { driveJobs } from '../server/http/drive-jobs'
import { patienceWhileCompiling } from '../server/http/give-up-in-time'
import { logRequests } from '../server/http/log-requests'
import { SecurityHeaders } from '../server/http/security-headers'
import { passWebSockets, rejectTunnels } from '../server/http/other-protocols'
import { createSiteHandler } from '../server/http/site-handler'
import { createStaffSessions } from '../server/internals/staff-session'
import { guardConsole } from '../server/log/guard-console'
import { logLine } from '../server/log/log-line'
import { writeLog } from '../server/log/write-log'
import { MissedWords } from '../server/missed-words'
import { metricsHost, serveMetrics } from '../server/metrics/metrics-server'
import { keepLinksChecked } from '../server/link-checks/keep-links-checked'
import { SiteMetrics } from '../server/metrics/site-metrics'
import { publicInternet } from '../server/outgoing/network'
import { createAskNext } from '../server/page-store/ask-next'
import { initialisePayload } from '../server/internals/initialise-payload'
import { PageStore } from '../server/page-store/page-store'
import { newNode } from '../server/revision/nodes'
import { RevisionListener } from '../server/revision/revision-listener'
import { openUploads } from '../server/uploads/open-uploads'
import { backgroundLimits } from '../server/database/bounded-statements'
import { withClient } from './database-client'
import { warningOfOtherUploads } from './other-uploads'
import { keepRegisterCurrent } from './register/keep-register-current'
import { projectRoot } from './project-root'
import { describeFailure } from './say'
import { requireFreePort } from './site'

/**
 * Serves the site on PORT of HOST until its parent asks it to stop or is gone: as it was built, or with its source watched
 * where NODE_ENV is `development`.
 */
const environment = readEnvironment(process.env)
const { PORT, HOST, SITE_URL, DATABASE_URL, PAYLOAD_SECRET, PROXIES, METRICS_PORT } = environment
const isDevelopment = environment.NODE_ENV === 'development'

// Next encrypts with it what its pages hand to functions of the server: on every node with the same.
process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY = createHmac('sha256', PAYLOAD_SECRET)
  .update('server functions')
  .digest('base64')

const server = createServer({ requestTimeout: 120_000, headersTimeout: 15_000, keepAliveTimeout: 10_000 })
/** `next dev` listens here for the websocket of its pages; nothing else is passed on, and it never listens itself. */
const developmentServer = new Server()
const security = new SecurityHeaders({ siteURL: SITE_URL, isDevelopment })
if (isDevelopment) passWebSockets({ from: server, to: developmentServer, security })
rejectTunnels({ server, security })
const site = next({
  dev: isDevelopment,
  dir: projectRoot,
  port: PORT,
  hostname: 'localhost',
  // Where it knows of a server, it closes every connection that asks for another protocol, such as HTTP/2.
  httpServer: isDevelopment ? developmentServer : undefined,
})

if (!isDevelopment) guardConsole()
// What nobody caught ends the process as ever, but without values in what is said of it.
process.once('uncaughtException', (error) => {
  writeLog({ level: 'fatal', message: describeFailure(error), stream: process.stderr })
  process.exit(1)
})

/** What has to end before this process does, the last first. */
const ending: (() => Promise<unknown>)[] = []

// The terminal tells everybody of Ctrl-C; it is the parent that says when.
process.on('SIGINT', () => undefined)
process.once('SIGTERM', () => void stop())
process.once('disconnect', () => void stop())
// It may have gone while this was loaded.
if (process.send && !process.connected) process.exit(0)

const uploads = await openUploads(environment).identity().catch(reportUnknown)
const revisions = new RevisionListener({ url: DATABASE_URL, node: newNode(uploads) })
ending.push(() => revisions[Symbol.asyncDispose]())
const metrics = METRICS_PORT === undefined ? null : new SiteMetrics({ url: DATABASE_URL, revisions })
const missedWords = new MissedWords(DATABASE_URL)
ending.push(() => missedWords[Symbol.asyncDispose]())
const prepared = prepare()
// Requests that come before the site is ready wait for it.
server.on('request', (request, response) => {
  prepared.then(
    (handle) => handle(request, response),
    () => response.destroy(),
  )
})
await new Promise<void>((resolve, reject) => {
  server.once('error', reject)
  server.listen({ port: PORT, host: HOST }, resolve)
})
await prepared
ending.push(() => site.close(), closeServer)
if (metrics && METRICS_PORT !== undefined) {
  await requireFreePort({ setting: 'METRICS_PORT', port: METRICS_PORT, host: metricsHost })
  const served = await serveMetrics({ port: METRICS_PORT, exposition: metrics })
  ending.push(
    async () => metrics[Symbol.asyncDispose](),
    async () => served[Symbol.asyncDispose](),
  )
}
await warnOfOtherUploads()
process.send?.('listening')
if (environment.REGISTER_URL !== undefined) {
  const stopUpdates = keepRegisterCurrent({
    databaseURL: DATABASE_URL,
    place: environment.REGISTER_URL,
    site: SITE_URL,
  })
  ending.push(async () => stopUpdates())
}
if (environment.LINK_CHECKS) {
  const network = publicInternet({ site: SITE_URL })
  const { SAVE_PAGE_KEY: savePageKey } = environment
  const links = keepLinksChecked({ databaseURL: DATABASE_URL, site: SITE_URL, network, savePageKey })
  ending.push(async () => links[Symbol.asyncDispose]())
}
const stopJobs = driveJobs({ port: PORT, host: HOST, secret: PAYLOAD_SECRET })
ending.push(async () => stopJobs())

async function prepare(): Promise<RequestListener> {
  const [behaviours] = await Promise.all([bundleBehaviours(), site.prepare(), hearDatabase()])
  const { host } = new URL(SITE_URL)
  const ask = createAskNext(site.getRequestHandler())
  await initialisePayload(ask)
  const store = new PageStore({
    ask,
    revisions,
    security,
    host,
    behaviours,
    maxBytes: isDevelopment ? 0 : environment.PAGE_STORE_MB * 1_000_000,
    maxSilence: environment.MAX_SILENCE_MINUTES * 60_000,
    renderTimeout: isDevelopment ? patienceWhileCompiling.maxLength : undefined,
    observer: metrics?.storeObserver,
    onMissed: (words) => missedWords.count(words),
  })
  metrics?.watchStore(store)
  return createSiteHandler({
    ask,
    store,
    revisions,
    security,
    script: behaviours.path,
    host,
    origins: acceptedOrigins(environment),
    proxies: PROXIES,
    hasStaffSession: createStaffSessions(PAYLOAD_SECRET),
    isDevelopment,
    hasRoom: () => openUploads(environment).hasRoom(0),
    reportError: ({ error, request }) =>
      writeLog({
        level: 'error',
        message: logLine([`${request.method} ${request.url}:`, error]),
        stream: process.stderr,
      }),
    watchers: [
      ...(environment.LOG_REQUESTS ? [logRequests()] : []),
      ...(metrics ? [metrics.countRequest] : []),
    ],
  })
}

/** Once this process listens to the database: of two that start at once, the later one sees the other. */
async function warnOfOtherUploads(): Promise<void> {
  const warning = await withClient({
    url: DATABASE_URL,
    limits: backgroundLimits,
    work: (client) => warningOfOtherUploads({ client, identity: uploads }),
  }).catch(reportUnknown)
  if (warning !== null) writeLog({ level: 'warn', message: warning })
}

/** What is known for a warning alone keeps no site from starting. */
function reportUnknown(error: unknown): null {
  writeLog({ level: 'error', message: logLine([error]), stream: process.stderr })
  return null
}

/** A machine that is busy with other starts may take a while to hear of the database. */
async function hearDatabase(): Promise<void> {
  const deadline = performance.now() + 30_000
  while (!(await revisions.read())) {
    if (performance.now() > deadline) throw new Error('The database does not say which revision it has.')
    await wait(250)
  }
}

async function stop(): Promise<void> {
  setTimeout(() => process.exit(0), 6000).unref()
  for (const end of ending.toReversed()) await end()
  process.exit(0)
}

/** Takes no more requests, finishes those that are under way, but does not wait for them longer than 4 s. */
async function closeServer(): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve))
  server.closeIdleConnections()
  setTimeout(() => server.closeAllConnections(), 4000).unref()
  await closed
}
