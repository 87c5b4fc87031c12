import { getPayload, type Migration } from 'payload'
import config from '../payload.config'
import { migrations } from '../migrations'
import { endWithParent } from './end-with-parent'
import { readEnvironment } from '../environment'
import { migrationLock } from '../server/database/migration-lock'
import { withClient } from './database-client'
import { runScript } from './say'

endWithParent()

/** Brings the database of DATABASE_URL to the newest migration. */
await runScript(async () => {
  process.env.PAYLOAD_MIGRATING = 'true'
  const { DATABASE_URL } = readEnvironment(process.env)
  await withClient({
    url: DATABASE_URL,
    work: async (client) => {
      await client.query('SELECT pg_advisory_lock($1)', [migrationLock])
      const payload = await getPayload({ config, disableOnInit: true })
      // Payload's own files, whose arguments its type leaves unknown.
      await payload.db.migrate({ migrations: migrations as Migration[] })
    },
  })
  return 0
})
