import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** A folder of this run alone, which others may pass through (PostgreSQL may run as another user). */
export function makeTestFolder(): Disposable & { path: string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'gids-test-'))
  chmodSync(folder, 0o711)
  return { path: folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) }
}

/** The whole environment of the application in tests: none of it is a developer's own. */
export function testEnvironment({
  folder,
  databaseURL,
  port,
}: {
  folder: string
  databaseURL: string
  port: number
}): NodeJS.ProcessEnv & { PAYLOAD_SECRET: string; SITE_URL: string } {
  return {
    DATABASE_URL: databaseURL,
    DATA_DIR: folder,
    PAYLOAD_SECRET: 'a secret that signs nothing but what tests make',
    PORT: String(port),
    HOST: '',
    SITE_URL: `http://localhost:${port}`,
    ADMIN_EMAIL: '',
    ADMIN_PASSWORD: '',
    NEXT_TELEMETRY_DISABLED: '1',
    NODE_ENV: 'production',
    TZ: 'Europe/Amsterdam',
  }
}
