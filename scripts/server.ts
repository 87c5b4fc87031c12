import { createServer, type Server } from 'node:http'
import next from 'next'
import { readEnvironment } from '../environment'
import { projectRoot } from './project-root'
import { createDatabasePing } from './server/database-ping'
import { driveJobs } from './server/drive-jobs'
import { holdUntilRefreshed } from './server/hold-until-refreshed'
import { createSiteHandler } from './server/site-handler'

/** Serves the built site on PORT until its parent asks it to stop or is gone. */
const { PORT, DATABASE_URL, PAYLOAD_SECRET, PROXIES } = readEnvironment(process.env)
const site = next({ dev: false, dir: projectRoot, port: PORT, hostname: 'localhost' })

// The terminal tells everybody of Ctrl-C; it is the parent that says when.
process.on('SIGINT', () => undefined)
await site.prepare()
const handler = createSiteHandler({
  handle: site.getRequestHandler(),
  proxies: PROXIES,
  isDatabaseUp: createDatabasePing(DATABASE_URL),
  reportError: (text) => process.stderr.write(`${text}\n`),
})
const server = createServer(
  { requestTimeout: 120_000, headersTimeout: 15_000, keepAliveTimeout: 10_000 },
  holdUntilRefreshed(handler),
)
await listen(server)
process.once('SIGTERM', () => void stop())
process.once('disconnect', () => void stop())
process.send?.('listening')
const stopJobs = driveJobs({ port: PORT, secret: PAYLOAD_SECRET })

function listen(to: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    to.once('error', reject)
    to.listen(PORT, resolve)
  })
}

/** Takes no more requests, finishes those that are under way, but does not wait for them longer than 4 s. */
async function stop(): Promise<void> {
  stopJobs()
  const closed = new Promise((resolve) => server.close(resolve))
  server.closeIdleConnections()
  setTimeout(() => server.closeAllConnections(), 4000).unref()
  await closed
  setTimeout(() => process.exit(0), 1000).unref()
  await site.close()
  process.exit(0)
}
