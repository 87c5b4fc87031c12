import { APIError, ValidationError } from 'payload'
import { z } from 'zod'

import { dutchMessage } from '@/server/internals/dutch-messages'
import { brokenMessage } from '@/collections/save/answer-faults'
import { faultOf } from '@/server/faults'

const fieldError = z.object({ label: z.string().optional().catch(undefined), message: z.string() })

/** Why a document was not saved, in Dutch. */
export function errorOf(error: unknown): string {
  const fault = faultOf(error)
  if (fault) return fault.message
  if (error instanceof ValidationError) {
    const fields = z.array(fieldError).safeParse(error.data.errors).data ?? []
    return fields.map(({ label, message }) => (label ? `${label}: ${message}` : message)).join(' ')
  }
  return error instanceof APIError && error.isPublic ? dutchMessage(error.message) : brokenMessage
}

/** The status of HTTP with which a save of this document alone would have been answered. */
export function statusOf(error: unknown): number {
  return faultOf(error)?.status ?? (error instanceof APIError ? error.status : 500)
}
