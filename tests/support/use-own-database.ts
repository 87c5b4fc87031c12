import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { copyDatabase } from '@/scripts/test/test-databases'

/** Every file of integration tests begins with a migrated, empty database of its own worker, and without files. */
const { TEST_SERVER_URL, TEST_FOLDER, VITEST_POOL_ID } = process.env
if (!TEST_SERVER_URL || !TEST_FOLDER) {
  throw new Error('These tests need a PostgreSQL of their own: run them with `npm run test:integration`')
}

const name = `gids_test_${VITEST_POOL_ID}`
await copyDatabase({ serverURL: TEST_SERVER_URL, name })
const url = new URL(TEST_SERVER_URL)
url.pathname = `/${name}`
process.env.DATABASE_URL = url.href
// The same for all files of a worker: Payload is loaded once, and keeps its uploads where it was told then.
process.env.DATA_DIR = path.join(TEST_FOLDER, `files-${VITEST_POOL_ID}`)
rmSync(process.env.DATA_DIR, { recursive: true, force: true })
mkdirSync(process.env.DATA_DIR, { recursive: true })
