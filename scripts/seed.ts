import { runProjectScript } from './child-process'
import { openContent } from './open-content'
import { refreshSite } from './refresh-site'
import { runScript, say } from './say'
import { untilStopped } from './stop-signal'

/** `npm run seed [-- --dry-run]`: imports seed/content/*.md into the database of the running site, or without one. */
await runScript(() => untilStopped(seed))

async function seed(signal: AbortSignal): Promise<number> {
  await using content = await openContent({ command: 'seed', signal })
  const { environment, site } = content
  const args = ['seed/content', ...process.argv.slice(2)]
  const exitCode = await runProjectScript({ name: 'import-documents', args, environment, signal })
  if (args.includes('--dry-run')) return exitCode
  if (site) {
    say(`Pages: ${await refreshSite({ port: site.port, secret: environment.PAYLOAD_SECRET, expire: false })}`)
  } else {
    say('The site does not run here: its pages are made again when it starts')
  }
  return exitCode
}
