import { z } from 'zod'

import { Rejection } from '../endpoints/rejection'

/**
 * When the document that a save is about was read, as its `updatedAt` said (ISO 8601); or that this is missing, or
 * that it does not matter.
 */
export function readTimeOf(data: Record<string, unknown>): string | 'missing' | 'not needed' {
  const { updatedAt } = data
  if (updatedAt === undefined || updatedAt === null)
    return Object.keys(data).every((name) => statusFields.has(name)) ? 'not needed' : 'missing'
  const date = new Date(z.string().safeParse(updatedAt).data ?? '')
  return Number.isNaN(date.getTime()) ? 'missing' : date.toISOString()
}

/**
 * Whether this is no moment at which anything can have been read. That a document was saved tomorrow does happen, after
 * the clock of the server was put back, so what it says itself is compared first.
 */
export function isYetToCome(readTime: string): boolean {
  return Date.parse(readTime) > Date.now()
}

/** Fields that say whether a document is public, and nothing of what it says. */
const statusFields = new Set(['_status', 'deletedAt'])

export class MissingReadTime extends Rejection {
  constructor() {
    super({
      status: 428,
      message:
        'Stuur mee welke versie is gelezen: “updatedAt”, zoals het document die gaf. Zonder dat kan werk van een ander verloren gaan.',
    })
  }
}
