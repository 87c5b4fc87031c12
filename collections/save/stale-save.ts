import type { FlattenedField } from 'payload'
import { z } from 'zod'

import { formatMoment } from '@/domain/text/dutch'

import { Rejection } from '../endpoints/rejection'
import { differencesOf } from './differences-of'

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

/** A refusal that holds what stands there now (`newest`) and what was sent (`sent`), for each field that differs. */
export function conflictOf({
  newest,
  edit,
  data,
  fields,
}: {
  /** Who saved it last; `null` where that is not known. */
  edit: { name: string; at: Date } | null
  newest: { id: number | string; updatedAt: string } & Record<string, unknown>
  data: Record<string, unknown>
  /** Of the collection, for their labels. */
  fields: FlattenedField[]
}): Rejection {
  const differences = differencesOf({ before: newest, after: data, fields })
  const document = {
    id: newest.id,
    updatedAt: newest.updatedAt,
    fields: differences.map(({ field, label, before, after }) => ({
      field,
      label,
      newest: before,
      sent: after,
    })),
  }
  return new Rejection({
    message: `${edit?.name ?? 'Iemand anders'} heeft ${nameOf(newest)} intussen bewaard${edit ? `, op ${formatMoment(edit.at.toISOString())}` : ''}. Er is niets overschreven: vergelijk de twee versies en bewaar opnieuw.`,
    status: 409,
    data: { documents: [document] },
  })
}

function nameOf(document: Record<string, unknown>): string {
  const { title, name, from, alt } = document
  const called = [title, name, from, alt].find((each) => typeof each === 'string' && each !== '')
  return called === undefined ? 'dit document' : `“${String(called)}”`
}
