import '@payloadcms/db-postgres'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Payload } from 'payload'

/**
 * What differs between the schema that the collections ask for and the one that the newest migration leaves,
 * as one readable text; null when nothing does. Payload stores the latter beside the migration, as a snapshot.
 */
export async function describeSchemaDrift(payload: Payload): Promise<string | null> {
  const { generateDrizzleJson } = payload.db.requireDrizzleKit()
  // Through JSON, as the stored one has been: that drops what is undefined.
  const wanted: unknown = JSON.parse(JSON.stringify(await generateDrizzleJson(payload.db.schema)))
  return describeDifference({ before: await readNewestSnapshot(payload.db.migrationDir), after: wanted })
}

/** Compares two snapshots of Drizzle, apart from the ids that each gets by chance. */
export function describeDifference({ before, after }: { before: unknown; after: unknown }): string | null {
  const old = flatten(before)
  const present = flatten(after)
  const names = [...new Set([...old.keys(), ...present.keys()])].sort()
  const lines = names.flatMap((name) => {
    if (!old.has(name)) return [`  new: ${name}`]
    if (!present.has(name)) return [`  gone: ${name}`]
    return isDeepStrictEqual(old.get(name), present.get(name)) ? [] : [`  changed: ${name}`]
  })
  return lines.length > 0 ? ['The schema and the newest migration differ:', ...lines].join('\n') : null
}

const kinds = ['tables', 'enums', 'schemas', 'sequences', 'views', 'policies', 'roles']

/** "tables public.topics" to its definition, and so on for everything that a database can have. */
function flatten(snapshot: unknown): Map<string, unknown> {
  const entries = kinds.flatMap((kind) =>
    Object.entries(memberOf({ value: snapshot, key: kind })).map(([name, definition]) => {
      return [`${kind} ${name}`, definition] as const
    }),
  )
  return new Map(entries)
}

function memberOf({ value, key }: { value: unknown; key: string }): object {
  if (typeof value !== 'object' || value === null) return {}
  const member: unknown = Object.entries(value).find(([name]) => name === key)?.[1]
  return typeof member === 'object' && member !== null ? member : {}
}

async function readNewestSnapshot(folder: string): Promise<unknown> {
  if (!existsSync(folder)) return {}
  const newest = (await readdir(folder))
    .filter((file) => file.endsWith('.json'))
    .sort()
    .at(-1)
  return newest ? JSON.parse(await readFile(path.join(folder, newest), 'utf8')) : {}
}
