import type { APIRequestContext } from '@playwright/test'

import { findFreePort } from '@/scripts/postgres/free-port'
import { startSite } from '@/scripts/site'

import { test as base } from './staff'

interface Nodes {
  /** Asks a second process of the same build and database, which is gone after the tests of the worker. */
  second: APIRequestContext
}

interface WorkerNodes {
  secondURL: string
}

export const test = base.extend<Nodes, WorkerNodes>({
  secondURL: [
    async ({}, provide) => {
      const port = await findFreePort()
      await using _site = await startSite({ ...process.env, PORT: String(port) })
      await provide(`http://127.0.0.1:${port}`)
    },
    { scope: 'worker' },
  ],
  second: async ({ playwright, secondURL }, provide) => {
    const context = await playwright.request.newContext({ baseURL: secondURL })
    await provide(context)
    await context.dispose()
  },
})
