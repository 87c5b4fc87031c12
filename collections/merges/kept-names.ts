import type { PayloadRequest } from 'payload'

import type { Organisation } from '@/payload-types'

import type { MergedRecord } from './merged-records'

/** What was found by the names of an organisation that goes, is found by them still. Returns the names that are new. */
export async function keepNames({
  duplicate,
  kept,
  req,
}: {
  duplicate: MergedRecord
  kept: MergedRecord
  req: PayloadRequest
}): Promise<string[]> {
  if (!('name' in duplicate) || !('name' in kept)) return []
  const known = new Set(namesOf(kept).map((name) => name.toLowerCase()))
  const aliases = [...new Set(namesOf(duplicate))].filter((name) => !known.has(name.toLowerCase()))
  if (aliases.length > 0) await saveAliases({ kept, aliases: [...(kept.aliases ?? []), ...aliases], req })
  return aliases
}

/** Undoes that. */
export async function dropNames({
  id,
  aliases,
  req,
}: {
  id: number
  aliases: string[]
  req: PayloadRequest
}): Promise<void> {
  if (aliases.length === 0) return
  const kept = await req.payload.findByID({ collection: 'organisations', id, draft: true, depth: 0, req })
  await saveAliases({ kept, aliases: (kept.aliases ?? []).filter((name) => !aliases.includes(name)), req })
}

function namesOf({ name, abbreviation, aliases }: Organisation): string[] {
  return [name, abbreviation, ...(aliases ?? [])].flatMap((each) => each || [])
}

async function saveAliases({
  kept,
  aliases,
  req,
}: {
  kept: Organisation
  aliases: string[]
  req: PayloadRequest
}): Promise<void> {
  await req.payload.update({
    collection: 'organisations',
    id: kept.id,
    data: { aliases, _status: kept._status },
    draft: kept._status === 'draft',
    depth: 0,
    req,
  })
}
