import { readSettings, type Settings } from '@/server/environment'
import { missingClient } from './missing-client'
import { readOrMakeSecret } from './secret'
import { PlainError } from './say'

/**
 * The settings that a person gave. Throws a plain text that names every wrong one, or says what has to be installed
 * for them.
 */
export function requireSettings(): Settings {
  const settings = readGivenSettings()
  const missing = settings.S3_BUCKET === undefined ? null : missingClient()
  if (missing !== null) throw new PlainError(missing)
  return settings
}

function readGivenSettings(): Settings {
  try {
    return readSettings(process.env)
  } catch (error) {
    throw error instanceof Error ? new PlainError(error.message) : error
  }
}

/** In words, what is allowed and most probably not meant. */
export function warningsOf({ SITE_URL, PROXIES }: Pick<Settings, 'SITE_URL' | 'PROXIES'>): string[] {
  if (!SITE_URL.startsWith('https:') || PROXIES > 0) return []
  return [
    'Warning: SITE_URL begins with https, so a proxy stands before the site, but PROXIES is 0: all visitors then ' +
      'count as one address, and a few wrong passwords of anybody keep everybody from logging in. Set PROXIES to ' +
      'the number of proxies, such as PROXIES=1.',
  ]
}

/** What the application's processes get to know, whatever of it a person left out. */
export function applicationEnvironment({
  settings,
  folder,
  databaseURL,
}: {
  settings: Settings
  folder: string
  databaseURL: string
}): { PAYLOAD_SECRET: string } & NodeJS.ProcessEnv {
  return {
    DATABASE_URL: databaseURL,
    PAYLOAD_SECRET: settings.PAYLOAD_SECRET ?? readOrMakeSecret(folder),
    PORT: String(settings.PORT),
    SITE_URL: settings.SITE_URL,
    DATA_DIR: folder,
    BACKUP_BEFORE_MIGRATING: String(settings.BACKUP_BEFORE_MIGRATING ?? settings.DATABASE_URL === undefined),
    NODE_ENV: 'production',
    // The screens of the admin are rendered with the clock of the process.
    TZ: 'Europe/Amsterdam',
    // No process that we start takes itself for a build, which has placeholders for settings.
    NEXT_PHASE: '',
    NEXT_TELEMETRY_DISABLED: '1',
  }
}
