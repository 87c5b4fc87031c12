import { runProjectScript } from './child-process'
import { openContent } from './open-content'
import { runScript } from './say'
import { untilStopped } from './stop-signal'

/** `npm run search:reindex`: makes the index of the search again, of the running site or without one. */
await runScript(() => untilStopped(reindexSearch))

async function reindexSearch(signal: AbortSignal): Promise<number> {
  await using content = await openContent({ command: 'search:reindex', signal })
  return await runProjectScript({ name: 'write-search-index', environment: content.environment, signal })
}
