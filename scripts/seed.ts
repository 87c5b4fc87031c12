import { runProjectScript } from './child-process'
import { openContent } from './open-content'
import { runScript } from './say'
import { untilStopped } from './stop-signal'

/** `npm run seed [-- --dry-run]`: imports seed/content/*.md into the database of the running site, or without one. */
await runScript(() => untilStopped(seed))

async function seed(signal: AbortSignal): Promise<number> {
  await using content = await openContent({ command: 'seed', signal })
  const args = ['seed/content', ...process.argv.slice(2)]
  return await runProjectScript({
    name: 'import/import-documents',
    args,
    environment: content.environment,
    signal,
  })
}
