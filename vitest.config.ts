import path from 'node:path'
import { defineConfig } from 'vitest/config'
import { emptyServerOnly } from './server/internals/next-files.mjs'
import { loadProductionEntries } from './server/internals/node-arguments.mjs'

const root = import.meta.dirname
const integration = 'tests/integration/**/*.test.ts'
const long = 'tests/long/**/*.test.ts'

export default defineConfig({
  resolve: {
    alias: {
      '@payload-config': path.join(root, 'payload.config.ts'),
      '@': root,
      // The package throws wherever Next's compiler has not replaced it.
      'server-only': path.join(root, 'node_modules', emptyServerOnly),
    },
  },
  test: {
    // Many tests wait for something, so that there is one more than machines have processors.
    maxWorkers: 3,
    pool: 'forks',
    // For Lexical, as in every process of ours that loads the Payload config.
    execArgv: [loadProductionEntries],
    allowOnly: !process.env.CI,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [integration, long, '**/node_modules/**', '.next*/**', '.data/**'],
          // Loading modules takes longer than most of these files: they share a process.
          isolate: false,
          // Hundreds of cases of a property take a while, ten thousand even longer.
          testTimeout: process.env.TEST_LONG ? 1_200_000 : 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: [integration],
          // Loading Payload takes longer than most of these files: they share a process, and each begins with a
          // database of its own.
          isolate: false,
          setupFiles: ['tests/support/use-own-database.ts'],
          testTimeout: 60_000,
          hookTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'long',
          include: [long],
          globalSetup: 'tests/long/make-installations.ts',
          // Each has the two installations for itself.
          fileParallelism: false,
          // One installs and builds twice, which takes half an hour where something else runs on the machine.
          testTimeout: 3_600_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
