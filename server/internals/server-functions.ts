import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'

import { type CallParts, readParts } from './call-parts'
import { RequestRejection } from '../http/rejection'
import { namesFunction } from './next-requests'
import { parseURL } from '@/domain/text/parse-url'

/**
 * What the admin asks of the server beside the API, by the names that Payload gives it. Of a name that is missing
 * here, the admin says that nobody knows what it asks for. Left out are plans, which everybody in the admin makes with
 * Payload's own (`collections/plans/plan-endpoints.ts` has ours), and what this admin does not have: languages of a
 * document, folders, and editors of rich text beside its forms.
 */
const names = new Set([
  'form-state',
  'get-default-layout',
  'render-document',
  'render-document-slots',
  'render-list',
  'render-widget',
  'slugify',
  'table-state',
])

/** Payload looks a name up in an object, where a name such as `constructor` finds what is no function of the admin. */
export function isServerFunction(name: unknown): boolean {
  return typeof name === 'string' && names.has(name)
}

/** Throws a `RequestRejection` for a POST to the admin that calls no function of it. */
export async function checkServerFunction({
  request: { method, headers },
  body,
}: {
  request: Pick<IncomingMessage, 'method' | 'headers'>
  body: Buffer
}): Promise<void> {
  if (method !== 'POST') return
  if (isForeign(headers)) reject()
  if (!namesFunction(headers)) reject()
  const { 'content-type': type = '' } = headers
  const isForm = /^multipart\/form-data/i.test(type)
  const parts = isForm ? await readForm({ type, body }) : ([['0', body.toString('utf8')]] as const)
  const calls = readParts(parts)?.get('0')
  if (!Array.isArray(calls) || !isServerFunction(Object(calls[0]).name)) reject()
}

/** Whether another site calls, as Next looks at it, to which that is a fault of the server. */
function isForeign({ origin, host, 'x-forwarded-host': forwarded }: IncomingHttpHeaders): boolean {
  if (origin === undefined) return false
  const [own = ''] = String(forwarded ?? host ?? '').split(',')
  return parseURL(origin)?.host !== own.trim()
}

/** The parts of a call with files, which React numbers. */
async function readForm({ type, body }: { type: string; body: Buffer }): Promise<CallParts> {
  try {
    const form = await new Response(Uint8Array.from(body), { headers: { 'content-type': type } }).formData()
    return form
  } catch (error) {
    // What is no form is no call.
    if (error instanceof TypeError) return []
    throw error
  }
}

function reject(): never {
  throw new RequestRejection({ status: 400, message: 'Het beheer kent deze opdracht niet.' })
}
