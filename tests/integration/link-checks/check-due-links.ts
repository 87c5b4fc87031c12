import type { Payload } from 'payload'
import { vi } from 'vitest'

import { readEnvironment } from '@/server/environment'
import type { Archive } from '@/server/link-checks/find-archived-copy'
import { keepLinksChecked } from '@/server/link-checks/keep-links-checked'
import type { Farm } from '@/tests/support/link-farm/farm'

/** In milliseconds: the pause that is left between two requests to a host in these tests. */
export const pause = 100

/** The host `archief` of a farm as the archive. */
export function archiveAt({ url }: Pick<Farm, 'url'>): Archive {
  return {
    availability: url('archief', '/available'),
    timeMap: url('archief', '/timemap/'),
    save: url('archief', '/save'),
    copies: 'https://web.archive.org/web/',
  }
}

/** A node that checks links, as the site has one. */
export function startNode({
  network,
  ...archive
}: Pick<Farm, 'network'> & { archive?: Archive; savePageKey?: string }): AsyncDisposable {
  const { DATABASE_URL } = readEnvironment(process.env)
  const speed = { pause, timeout: 1500, idle: 20 }
  return keepLinksChecked({
    databaseURL: DATABASE_URL,
    site: 'https://gids.example',
    network,
    ...archive,
    ...speed,
  })
}

/** Has so many nodes check what is due, until nothing is. */
export async function checkDueLinks({
  payload,
  farm,
  nodes = 1,
}: {
  payload: Payload
  farm: Pick<Farm, 'network'>
  nodes?: number
}): Promise<void> {
  const started = Array.from({ length: nodes }, () => startNode(farm))
  const left = `select count(*)::int as links from link_checks where due_at <= now() and host <> 'gids.example'`
  const isDone = async (): Promise<void> => {
    const { rows } = await payload.db.drizzle.execute(left)
    if (rows[0]?.links !== 0) throw new Error(`${String(rows[0]?.links)} links are still due.`)
  }
  await vi.waitFor(isDone, { timeout: 30_000, interval: 50 })
  for (const node of started) await node[Symbol.asyncDispose]()
}

/** Public sources with these addresses, which are due at once. */
export async function addDueLinks({
  payload,
  addresses,
}: {
  payload: Payload
  addresses: string[]
}): Promise<void> {
  const rows = addresses.map((address) => `('Bron', '${address}', 'published')`)
  await payload.db.drizzle.execute(`insert into sources (title, url, _status) values ${rows.join()}`)
  await payload.db.drizzle.execute('update link_checks set due_at = now()')
}

/** As if so many hours had passed since everything that is known, and each address were due. */
export async function passHours({ payload, hours }: { payload: Payload; hours: number }): Promise<void> {
  const times = ['since', 'asked_at', 'last_success_at', 'first_failure_at', 'first_moved_at']
  const earlier = times.map((column) => `${column} = ${column} - interval '${hours} hours'`)
  await payload.db.drizzle.execute(`
    update link_checks set due_at = now(), ${earlier.join()};
    update link_history set first_at = first_at - interval '${hours} hours', last_at = last_at - interval '${hours} hours';
    update link_hosts set next_at = now(), answered_at = answered_at - interval '${hours} hours'`)
}
