import { runProjectScript } from './child-process'
import { openContent } from './open-content'
import { refreshSite } from './refresh-site'
import { runScript } from './say'
import { untilStopped } from './stop-signal'

/** `npm run search:reindex`: makes the index of the search again, of the running site or without one. */
await runScript(() => untilStopped(reindexSearch))

async function reindexSearch(signal: AbortSignal): Promise<number> {
  await using content = await openContent({ command: 'search:reindex', signal })
  const { environment, site } = content
  const exitCode = await runProjectScript({ name: 'write-search-index', environment, signal })
  if (site) await refreshSite({ port: site.port, secret: environment.PAYLOAD_SECRET, expire: false })
  return exitCode
}
