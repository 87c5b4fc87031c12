import { randomBytes } from 'node:crypto'
import type { Settings } from '@/server/environment'
import { analysis } from '../collections/search/analysis'
import { sitePagePaths } from '@/domain/pages/site-page'
import { defaultPageKey } from '../seed/pages/default-page-key'
import { runProjectScript } from './child-process'
import { hasRows, readAppliedMigrations, withClient } from './database-client'
import { withDatabaseLock } from './database-lock'
import { reconcileLinks } from '../server/link-checks/reconcile-links'
import { migrationNames } from './migration-names'
import { requireNotices } from './require-notices'
import { PlainError, say, step } from './say'
import { requireSharedSecret, shareSecret } from './shared-secret'

type Preparation = {
  url: string
  environment: NodeJS.ProcessEnv & { PAYLOAD_SECRET: string }
  signal: AbortSignal
}

/**
 * Migrates, makes the first beheerder and the pages about the guide, and imports the first documents: each only where
 * that has not been done, so that a second start writes nothing. Of nodes that start at once, one does it, and the others
 * wait.
 */
export async function prepareDatabase({
  settings,
  ...preparation
}: Preparation & { settings: Settings }): Promise<void> {
  await requireNotices(preparation.url)
  await withDatabaseLock({
    ...preparation,
    name: 'prepare the database',
    onWait: () => say('Database   another node prepares it: waiting'),
    work: async () => {
      // A database of others is left as it is.
      if (!settings.NEW_SECRET) await requireSecretOfOthers(preparation)
      await step({ name: 'Migrations', run: () => migrate(preparation) })
      await step({ name: 'Secret', run: () => shareWithOthers({ ...preparation, settings }) })
      await step({ name: 'Accounts', run: () => makeFirstAdministrator({ ...preparation, settings }) })
      await step({ name: 'Texts', run: () => makeDefaultPages(preparation) })
      await step({ name: 'Content', run: () => importFirstDocuments(preparation) })
      await step({ name: 'Search', run: () => makeSearchIndex(preparation) })
      await step({ name: 'Links', run: () => reconcileLinksOf(preparation) })
    },
  })
}

function requireSecretOfOthers({ url, environment }: Preparation): Promise<void> {
  const secret = environment.PAYLOAD_SECRET
  return withClient({ url, work: (client) => requireSharedSecret({ client, secret }) })
}

function shareWithOthers({
  url,
  environment,
  settings,
}: Preparation & { settings: Settings }): Promise<string> {
  const secret = environment.PAYLOAD_SECRET
  return withClient({ url, work: (client) => shareSecret({ client, secret, isNew: settings.NEW_SECRET }) })
}

/** Applies the migrations of this checkout, or those named, and verifies that they were. Returns what was done. */
export async function migrate({
  url,
  environment,
  signal,
  names: known = migrationNames(),
}: Preparation & { names?: string[] }): Promise<string> {
  const applied = await withClient({ url, work: readAppliedMigrations })
  const unknown = applied.filter((name) => !known.includes(name))
  if (unknown.length > 0) {
    throw new PlainError(`The database is of a newer version of the guide: it has had ${unknown.join(', ')}`)
  }
  if (applied.length === known.length) return `all ${known.length} there`
  const exitCode = await runProjectScript({ name: 'migrate', args: known, environment, signal })
  const reached = await withClient({ url, work: readAppliedMigrations })
  const missing = known.filter((name) => !reached.includes(name))
  if (exitCode !== 0 || missing.length > 0) {
    throw new PlainError(`Migrating failed (code ${exitCode}): the database is as it was`)
  }
  return `${known.length - applied.length} of ${known.length} applied`
}

async function makeFirstAdministrator({
  url,
  environment,
  signal,
  settings,
}: Preparation & { settings: Settings }): Promise<string> {
  const hasUsers = (): Promise<boolean> =>
    withClient({ url, work: (client) => hasRows({ client, table: 'users' }) })
  if (await hasUsers()) return 'there'
  const email = settings.ADMIN_EMAIL ?? 'beheerder@gids.local'
  const password = settings.ADMIN_PASSWORD ?? randomBytes(12).toString('base64url')
  const exitCode = await runProjectScript({
    name: 'create-administrator',
    environment: { ...environment, ADMIN_EMAIL: email, ADMIN_PASSWORD: password },
    signal,
  })
  if (exitCode !== 0 || !(await hasUsers())) throw new PlainError('Making the first beheerder failed')
  if (!settings.ADMIN_PASSWORD)
    say(`\n  The first beheerder: ${email}  password: ${password}\n  (shown this once)\n`)
  return `made ${email}`
}

async function makeDefaultPages({ url, environment, signal }: Preparation): Promise<string> {
  const keys = sitePagePaths.map(defaultPageKey)
  const wereMade = (): Promise<boolean> =>
    withClient({
      url,
      work: async (client) => {
        const { rowCount } = await client.query('SELECT FROM payload_kv WHERE key = ANY($1)', [keys])
        return rowCount === keys.length
      },
    })
  if (await wereMade()) return 'there'
  const exitCode = await runProjectScript({ name: 'create-pages', environment, signal })
  if (exitCode !== 0 || !(await wereMade())) throw new PlainError('Making the pages about the guide failed')
  return 'made from seed/pages'
}

async function importFirstDocuments({ url, environment, signal }: Preparation): Promise<string> {
  // Where the last theme was deleted, what it was imported from is still known.
  const wereImported = (): Promise<boolean> =>
    withClient({
      url,
      work: async (client) =>
        (await hasRows({ client, table: 'topics' })) || hasRows({ client, table: 'imports' }),
    })
  if (await wereImported()) return 'there'
  const exitCode = await runProjectScript({
    name: 'import/import-documents',
    args: ['seed/content'],
    environment,
    signal,
  })
  if (exitCode !== 0 || !(await wereImported()))
    throw new PlainError('Importing seed/content failed: see above')
  return 'imported from seed/content'
}

/** Where content came before the index, such as in a guide of an older version. */
async function makeSearchIndex({ url, environment, signal }: Preparation): Promise<string> {
  const isWhole = await withClient({
    url,
    work: async (client) => {
      if (!(await hasRows({ client, table: 'search_entries' })))
        return !(await hasRows({ client, table: 'topics' }))
      const { rowCount } = await client.query(
        'SELECT FROM search_entries WHERE NOT starts_with(hash, $1) LIMIT 1',
        [analysis],
      )
      return rowCount === 0
    },
  })
  if (isWhole) return 'there'
  const exitCode = await runProjectScript({ name: 'write-search-index', environment, signal })
  if (exitCode !== 0) throw new PlainError('Making the index of the search failed: see above')
  return 'made'
}

/** Where content came before the addresses in it were looked at. */
async function reconcileLinksOf({ url }: Preparation): Promise<string> {
  const records = await withClient({ url, work: reconcileLinks })
  return records === 0 ? 'there' : `found at ${records} records`
}
