import { randomInt } from 'node:crypto'

import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'

import type { Subtopic } from '@/payload-types'

import { withNewRows } from './with-new-rows'
import { keysElsewhere, movedKeys, type MovedKey } from './moved-keys'

type Row = NonNullable<Subtopic['questions']>[number]

/**
 * Sets the permanent key of each question on the server: a known row keeps its key whatever a client sends, a new
 * or duplicated row gets a new one. A row that comes back from an earlier version gets the key that it had, unless the
 * question moved elsewhere, and so does one that comes from another subtopic, once that asks it no more.
 */
export const assignQuestionKeys: CollectionBeforeValidateHook<Subtopic> = async ({
  data,
  originalDoc,
  req,
}) => {
  if (!data?.questions) return data
  const known = keysOf(originalDoc?.questions)
  const returning = data.questions.some((row) => row.id && row.key && !known.has(row.id))
  const earlier = returning && originalDoc?.id ? await earlierKeys({ id: originalDoc.id, req }) : new Map()
  const moved = await movedKeys({
    rows: data.questions.filter(({ id }) => !id || !(known.has(id) || earlier.has(id))),
    subtopic: originalDoc?.id,
    req,
  })
  const held = new Set([...known.values(), ...earlier.values()])
  const free = moved.filter(({ key }) => !held.has(key))
  const taken = new Set<string>()
  const questions = data.questions.map((row): Row => {
    const isCopy = Boolean(row.id && taken.has(row.id))
    if (row.id) taken.add(row.id)
    const own = row.id && !isCopy ? (known.get(row.id) ?? earlier.get(row.id)) : undefined
    const key = own ?? (isCopy ? undefined : take({ row, free }))
    const kept = row.id !== undefined && own !== undefined ? row : withNewRows(row)
    return { ...kept, id: isCopy ? undefined : row.id, key: key ?? newKey() }
  })
  return { ...data, questions }
}

function keysOf(rows: Subtopic['questions']): Map<string, string> {
  return new Map((rows ?? []).flatMap((row) => (row.id && row.key ? [[row.id, row.key] as const] : [])))
}

async function earlierKeys({ id, req }: { id: number; req: PayloadRequest }): Promise<Map<string, string>> {
  const { docs } = await req.payload.findVersions({
    collection: 'subtopics',
    where: { parent: { equals: id } },
    depth: 0,
    limit: 25,
    pagination: false,
    req,
  })
  const earlier = docs.flatMap(({ version }) => [...keysOf(version.questions)])
  const elsewhere = await keysElsewhere({ keys: earlier.map(([, key]) => key), subtopic: id, req })
  return new Map(earlier.filter(([, key]) => !elsewhere.has(key)))
}

/** What a row that moved is known by: the key that it brings, else its own id. Each is given out once. */
function take({ row: { id, key }, free }: { row: Row; free: MovedKey[] }): string | undefined {
  const place = free.findIndex((moved) => moved.key === key || moved.row === id)
  return place === -1 ? undefined : free.splice(place, 1)[0]?.key
}

/** Nine characters without vowels or look-alikes: easy to read out, no words, 28^9 possibilities. */
function newKey(): string {
  return Array.from({ length: 9 }, () => alphabet[randomInt(alphabet.length)]).join('')
}

const alphabet = '23456789bcdfghjkmnpqrstvwxyz'
