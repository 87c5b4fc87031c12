import path from 'node:path'

import { findFreePort } from '@/scripts/postgres/free-port'

import { installations } from '../installations'
import { sharedSettings } from './editor'
import { type Guide, startGuide } from './start-guide'

/** Two nodes on one database, both ready, for visitors who come to `port`. */
export async function startTwoNodes({
  folder,
  databaseURL,
  port,
}: {
  folder: string
  databaseURL: string
  /** Of a proxy before them; without it the first node is the site. */
  port?: number
}): Promise<{ first: Guide; second: Guide }> {
  const ofFirst = await findFreePort()
  const settings = {
    ...sharedSettings,
    DATABASE_URL: databaseURL,
    SITE_URL: `http://localhost:${port ?? ofFirst}`,
    PROXIES: port === undefined ? '0' : '1',
  }
  const start = (name: 'first' | 'second', given?: number): Promise<Guide> =>
    startGuide({
      folder: installations[name],
      settings: { ...settings, DATA_DIR: path.join(folder, name) },
      port: given,
    })
  const first = await start('first', ofFirst)
  const second = await start('second')
  await Promise.all([first.ready(), second.ready()])
  return { first, second }
}
