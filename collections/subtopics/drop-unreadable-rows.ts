import type { CollectionAfterReadHook } from 'payload'

import { isDocument, readableTargets } from '../access/readable-targets'

/**
 * Drops what a question leads to and the visitor may not read: Payload leaves the row, with the bare id. Staff sees all.
 */
export const dropUnreadableRows: CollectionAfterReadHook = async ({ doc, req, overrideAccess }) => {
  if (overrideAccess || req.user || !isDocument(doc) || !Array.isArray(doc.questions)) return doc
  let questions = doc.questions.filter(isDocument)
  for (const { list, field } of relations) {
    const targets = questions.flatMap((question) => rowsOf({ question, list }).map((row) => row[field]))
    const isReadable = await readableTargets({ targets, collection: list, req })
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
  return Array.isArray(rows) ? rows.filter(isDocument) : []
}

type Row = Record<string, unknown>
