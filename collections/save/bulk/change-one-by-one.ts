import { logError, type PayloadRequest } from 'payload'

import { errorOf, statusOf } from './bulk-error'
import { isolatedRequest } from './isolated-request'
import { nameOf, newestVersion, type NewestVersion } from './newest-version'
import type { Selection } from './selection'

export interface BulkResult {
  docs: object[]
  errors: BulkError[]
}

interface BulkError {
  id: number | string
  /** Of HTTP, had this document been the only one. */
  status: number
  message: string
}

interface Change {
  id: number | string
  newest: NewestVersion
  req: PayloadRequest
}

/**
 * Changes documents one after the other, each in a transaction of its own: what is wrong with one is an error of that
 * document alone.
 */
export async function changeOneByOne({
  selection: { collection, ids },
  fields = [],
  change,
  req,
}: {
  selection: Selection
  /** That `change` needs of the newest version. */
  fields?: string[]
  change: (document: Change) => Promise<object>
  req: PayloadRequest
}): Promise<BulkResult> {
  const result: BulkResult = { docs: [], errors: [] }
  for (const id of ids)
    await addOutcome({
      result,
      id,
      change: async (context) => {
        const newest = await newestVersion({ collection, id, fields, req: isolatedRequest(req) })
        context.name = nameOf({ collection, version: newest, req })
        return change({ id, newest, req: context.req })
      },
      req,
    })
  return result
}

/** Makes one change, and adds what came of it to the result. The name is that of what is changed, as far as it is known. */
export async function addOutcome({
  result,
  id,
  name = null,
  change,
  req,
}: {
  result: BulkResult
  id: number | string
  name?: string | null
  change: (context: { name: string | null; req: PayloadRequest }) => Promise<object>
  req: PayloadRequest
}): Promise<void> {
  const context = { name, req: isolatedRequest(req) }
  try {
    result.docs.push(await change(context))
  } catch (error) {
    logError({ err: error instanceof Error ? error : new Error(String(error)), payload: req.payload })
    const called = context.name === null ? `Nummer ${id}` : `“${context.name}”`
    result.errors.push({ id, status: statusOf(error), message: `${called}: ${errorOf(error)}` })
  }
}
