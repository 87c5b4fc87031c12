import { generatedFiles } from './generated-files'
import { loadOfflinePayload } from './offline-payload'
import { describeSchemaDrift } from './schema-drift'
import { PlainError, runScript, say } from '../say'

/**
 * npm run generate                     writes payload-types.ts and the admin's import map
 * npm run generate -- --check          changes nothing; fails when one of them, or the migrations, are behind
 * npm run generate -- migration NAME   writes the migration from the newest snapshot to the present schema
 */
await runScript(async () => {
  const [action, name] = process.argv.slice(2)
  if (action === undefined) return writeFiles()
  if (action === '--check') return check()
  if (action === 'migration' && name) return writeMigration(name)
  throw new PlainError('Usage: npm run generate [-- --check | -- migration NAME]')
})

async function writeFiles(): Promise<number> {
  const payload = await loadOfflinePayload()
  for (const file of generatedFiles(payload.config)) {
    const changed = await file.write()
    say(`${file.name}: ${changed ? 'written' : 'unchanged'}`)
  }
  return 0
}

async function check(): Promise<number> {
  const payload = await loadOfflinePayload()
  const behind: string[] = []
  for (const file of generatedFiles(payload.config)) {
    if (await file.isBehind()) behind.push(`${file.name} is not what \`npm run generate\` writes`)
  }
  const drift = await describeSchemaDrift(payload)
  if (drift) behind.push(`${drift}\n  \`npm run generate -- migration NAME\` writes the missing migration`)
  say(behind.length > 0 ? behind.join('\n') : 'Generated files are up to date')
  return behind.length > 0 ? 1 : 0
}

async function writeMigration(migrationName: string): Promise<number> {
  const payload = await loadOfflinePayload()
  const drift = await describeSchemaDrift(payload)
  if (!drift) {
    say('The newest migration already has the present schema: nothing to write')
    return 0
  }
  say(drift)
  await payload.db.createMigration({ migrationName, payload })
  return 0
}
