import { mkdtemp } from 'node:fs/promises'
import path from 'node:path'

import type { APIRequestContext } from '@playwright/test'

import { findFreePort } from '@/scripts/postgres/free-port'
import { startSite } from '@/scripts/site'
import { startBucket } from '@/tests/support/bucket'

import { test as base } from './staff'

interface Nodes {
  /** Asks a second process of the same build and database, which is gone after the tests of the worker. */
  second: APIRequestContext
}

interface WorkerNodes {
  /** Where those processes keep their pictures; the first has them in its own folder. */
  bucket: Record<string, string>
  secondURL: string
  /** Of a third one. With the second it shares a bucket, and no folder. */
  thirdURL: string
}

export const test = base.extend<Nodes, WorkerNodes>({
  bucket: [
    async ({}, provide) => {
      await using started = await startBucket()
      await provide(started.settings)
    },
    { scope: 'worker' },
  ],
  secondURL: [({ bucket }, provide) => withNode({ bucket, provide }), { scope: 'worker' }],
  thirdURL: [({ bucket }, provide) => withNode({ bucket, provide }), { scope: 'worker' }],
  second: async ({ playwright, secondURL }, provide) => {
    const context = await playwright.request.newContext({ baseURL: secondURL })
    await provide(context)
    await context.dispose()
  },
})

async function withNode({
  bucket,
  provide,
}: {
  bucket: Record<string, string>
  provide: (url: string) => Promise<void>
}): Promise<void> {
  const port = await findFreePort()
  const DATA_DIR = await mkdtemp(path.join(process.env.TEST_FOLDER ?? '', 'node-'))
  await using _site = await startSite({ ...process.env, ...bucket, PORT: String(port), DATA_DIR })
  await provide(`http://127.0.0.1:${port}`)
}
