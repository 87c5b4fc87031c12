import type { Payload } from 'payload'
import { z } from 'zod'

/**
 * Where each address stands, as `collection.place address`, in order. Throws where that is not what the public pages
 * link to, or where an address is checked that stands nowhere.
 */
export async function readLinks(payload: Payload): Promise<string[]> {
  const found = await read({ payload, from: 'link_uses' })
  const shown = await read({ payload, from: 'public_links' })
  if (found.join() !== shown.join())
    throw new Error(`It says ${found.join()}, but pages show ${shown.join()}.`)
  const { rows } = await payload.db.drizzle.execute('select address as line from link_checks')
  const checked = rows.map((each) => row.parse(each).line).sort()
  const distinct = [...new Set(found.map((line) => line.slice(line.indexOf(' ') + 1)))].sort()
  if (checked.join() !== distinct.join())
    throw new Error(`Checked are ${checked.join()}, of ${found.join()}.`)
  return found
}

async function read({ payload, from }: { payload: Payload; from: string }): Promise<string[]> {
  const { rows } = await payload.db.drizzle.execute(
    `select collection || '.' || place || ' ' || address as line from ${from}`,
  )
  return rows.map((each) => row.parse(each).line).sort()
}

const row = z.object({ line: z.string() })
