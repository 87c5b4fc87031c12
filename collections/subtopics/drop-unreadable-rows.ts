import type { CollectionAfterReadHook } from 'payload'

import { readableIds } from '../access/readable-ids'

/**
 * Drops what a question leads to and the visitor may not read: Payload leaves the row, with the bare id. Staff sees all.
 */
export const dropUnreadableRows: CollectionAfterReadHook = async ({ doc, req, overrideAccess }) => {
  if (overrideAccess || req.user || !isRecord(doc) || !Array.isArray(doc.questions)) return doc
  let questions = doc.questions.filter(isRecord)
  for (const { list, field } of relations) {
    const targets = questions.flatMap((question) => rowsOf({ question, list }).map((row) => row[field]))
    const readable = await readableIds({ ids: targets.filter(isId), collection: list, req })
    const isReadable = (target: unknown): boolean => isRecord(target) || readable.has(target)
    questions = questions.map((question) =>
      list in question
        ? { ...question, [list]: rowsOf({ question, list }).filter((row) => isReadable(row[field])) }
        : question,
    )
  }
  return { ...doc, questions }
}

const relations = [
  { list: 'organisations', field: 'organisation' },
  { list: 'sources', field: 'source' },
] as const

function rowsOf({ question, list }: { question: Row; list: string }): Row[] {
  const rows = question[list]
  return Array.isArray(rows) ? rows.filter(isRecord) : []
}

type Row = Record<string, unknown>

function isRecord(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isId(value: unknown): value is number | string {
  return typeof value === 'number' || typeof value === 'string'
}
