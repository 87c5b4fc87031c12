import { parseArgs } from 'node:util'

import { getPayload } from 'payload'
import config from '../payload.config'
import { migrations } from '../migrations'
import { applyMigrations } from './apply-migrations'
import { backUpBeforeMigrating } from './backup/backup-before-migrating'
import { tablesWithContent } from './backup/reject-restore'
import { uploadsOf } from './backup/uploads'
import { endWithParent } from './end-with-parent'
import { readEnvironment } from '@/server/environment'
import { migrationLock } from '../server/database/migration-lock'
import { readAppliedMigrations, withClient } from './database-client'
import { runScript, say } from './say'

endWithParent()

/** `migrate [NAME…]`: applies the migrations, or those named, that the database of DATABASE_URL lacks; all or none. */
await runScript(async () => {
  process.env.PAYLOAD_MIGRATING = 'true'
  const { positionals: wanted } = parseArgs({ allowPositionals: true })
  const { DATABASE_URL: url, ...environment } = readEnvironment(process.env)
  await withClient({
    url,
    work: async (client) => {
      await client.query('SELECT pg_advisory_lock($1)', [migrationLock])
      const applied = await readAppliedMigrations(client)
      const missing = migrations.filter(({ name }) => !applied.includes(name))
      const pending = missing.filter(({ name }) => wanted.length === 0 || wanted.includes(name))
      if (pending.length === 0) return
      if (environment.BACKUP_BEFORE_MIGRATING && (await tablesWithContent(client)).length > 0) {
        const { DATA_DIR: dataFolder, PAYLOAD_SECRET: secret } = environment
        const uploads = uploadsOf(environment)
        say(await backUpBeforeMigrating({ url, dataFolder, uploads, secret }))
      }
      const payload = await getPayload({ config, disableOnInit: true })
      await applyMigrations({ payload, migrations: pending, isNewest: pending.length === missing.length })
    },
  })
  return 0
})
