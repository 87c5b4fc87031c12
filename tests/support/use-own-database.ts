import { mkdtempSync } from 'node:fs'
import path from 'node:path'
import { copyDatabase } from '@/scripts/test/test-databases'

/** Every file of integration tests begins with a migrated, empty database of its own worker, and without files. */
const { TEST_SERVER_URL, VITEST_POOL_ID, DATA_DIR } = process.env
if (!TEST_SERVER_URL || !DATA_DIR) {
  throw new Error('These tests need a PostgreSQL of their own: run them with `npm run test:integration`')
}

const name = `gids_test_${VITEST_POOL_ID}`
await copyDatabase({ serverURL: TEST_SERVER_URL, name })
const url = new URL(TEST_SERVER_URL)
url.pathname = `/${name}`
process.env.DATABASE_URL = url.href
process.env.DATA_DIR = mkdtempSync(path.join(DATA_DIR, 'files-'))
