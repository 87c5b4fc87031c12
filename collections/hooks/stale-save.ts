import { APIError, type Field } from 'payload'
import { z } from 'zod'

/**
 * When the document that a save is about was read, as its `updatedAt` said (ISO 8601); or that this is missing, or
 * that it does not matter.
 */
export function readTimeOf(data: Record<string, unknown>): string | 'missing' | 'not needed' {
  const { updatedAt } = data
  if (updatedAt === undefined || updatedAt === null)
    return Object.keys(data).every((name) => statusFields.has(name)) ? 'not needed' : 'missing'
  const date = new Date(z.string().safeParse(updatedAt).data ?? '')
  return Number.isNaN(date.getTime()) || date.getTime() > Date.now() ? 'missing' : date.toISOString()
}

/** Fields that say whether a document is public, and nothing of what it says. */
const statusFields = new Set(['_status', 'deletedAt'])

export class MissingReadTime extends APIError {
  constructor() {
    super(
      'Stuur mee welke versie is gelezen: “updatedAt”, zoals het document die gaf. Zonder dat kan werk van een ander verloren gaan.',
      428,
      null,
      true,
    )
  }
}

/** A refusal that holds what stands there now (`newest`) and what was sent (`sent`), for each field that differs. */
export function conflictOf({
  newest,
  data,
  fields,
}: {
  newest: ({ id: number | string; updatedAt: string } & Record<string, unknown>)[]
  data: Record<string, unknown>
  /** Of the collection, for their labels. */
  fields: Field[]
}): APIError {
  const documents = newest.map((each) => ({
    id: each.id,
    updatedAt: each.updatedAt,
    fields: Object.keys(data)
      .filter((field) => !ownFields.has(field) && !isSame(each[field], data[field]))
      .map((field) => ({
        field,
        label: labelOf({ field, fields }),
        newest: each[field] ?? null,
        sent: data[field] ?? null,
      })),
  }))
  const names = newest.map(nameOf).join(', ')
  return new APIError(
    `Iemand anders heeft ${names} intussen bewaard. Er is niets overschreven: vergelijk de twee versies en bewaar opnieuw.`,
    409,
    { documents },
    true,
  )
}

/** Set by the system, not by who writes. */
const ownFields = new Set(['id', 'updatedAt', 'createdAt', '_status', 'deletedAt'])

function nameOf(document: Record<string, unknown>): string {
  const { title, name, from, alt } = document
  const called = [title, name, from, alt].find((each) => typeof each === 'string' && each !== '')
  return called === undefined ? 'dit document' : `“${String(called)}”`
}

/** As editors see it: in Dutch, also where a field stands in a tab or a row. */
function labelOf({ field, fields }: { field: string; fields: Field[] }): string {
  for (const each of fields) {
    const found = 'name' in each && each.name === field && 'label' in each ? each.label : null
    if (found && typeof found === 'object' && 'nl' in found) return found.nl ?? field
    const inside =
      'tabs' in each ? each.tabs.flatMap((tab) => tab.fields) : 'fields' in each ? each.fields : []
    const deeper = 'name' in each ? field : labelOf({ field, fields: inside })
    if (deeper !== field) return deeper
  }
  return field
}

/** Whether two values say the same; ids of rows and order of keys say nothing. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(plain(one)) === JSON.stringify(plain(other))
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(plain)
  // How a form says that a list has no rows.
  if (value === 0) return null
  if (typeof value !== 'object' || value === null) return value === '' ? null : (value ?? null)
  const entries = Object.entries(value)
    .filter(([key]) => key !== 'id')
    .map(([key, each]) => [key, plain(each)] as const)
    .filter(([, each]) => each !== null)
  if (entries.length === 0) return null
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
