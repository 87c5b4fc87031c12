import { runProjectScript } from '@/scripts/child-process'
import { withClient } from '@/scripts/database-client'

import { expect } from './staff'

/** Loads the small register as `npm run register` does; it is gone when the returned object is disposed of. */
export async function loadRegister(): Promise<AsyncDisposable> {
  const name = 'register/load-register'
  const args = ['tests/fixtures/register/exportOO.xml']
  expect(await runProjectScript({ name, args, environment: process.env })).toBe(0)
  return { [Symbol.asyncDispose]: removeRegister }
}

async function removeRegister(): Promise<void> {
  await withClient({
    url: process.env.DATABASE_URL ?? '',
    work: (client) =>
      client.query('delete from register_bodies; delete from register_state; delete from register_ignored'),
  })
}
