import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'

import { readParts } from './call-parts'
import { readForm } from '../http/read-form'
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

/** The body of a call, and its Content-Type. */
interface Call {
  type: string
  body: Buffer
}

/**
 * Throws a `RequestRejection` for a POST to the admin that calls no function of it. Returns the call as it was read here,
 * written anew: Next has another parser, which takes some bodies for something else.
 */
export async function checkServerFunction({
  request: { headers },
  body,
}: {
  request: Pick<IncomingMessage, 'headers'>
  body: Buffer
}): Promise<Call> {
  if (isForeign(headers)) reject()
  if (!namesFunction(headers)) reject()
  const { 'content-type': type = '' } = headers
  // What is no form is no call.
  const form = /^multipart\/form-data/i.test(type) ? ((await readForm({ type, body })) ?? reject()) : null
  const text = body.toString('utf8')
  const calls = readParts(form ?? [['0', text]])?.get('0')
  // Next passes on what stands in it, and the functions of Payload take one argument.
  if (!Array.isArray(calls) || calls.length !== 1 || !isServerFunction(Object(calls[0]).name)) reject()
  if (form === null) return { type: 'text/plain;charset=UTF-8', body: Buffer.from(text) }
  const written = new Response(form)
  return { type: written.headers.get('content-type') ?? '', body: Buffer.from(await written.arrayBuffer()) }
}

/** Whether another site calls, as Next looks at it, to which that is a fault of the server. */
function isForeign({ origin, host, 'x-forwarded-host': forwarded }: IncomingHttpHeaders): boolean {
  if (origin === undefined) return false
  const [own = ''] = String(forwarded ?? host ?? '').split(',')
  return parseURL(origin)?.host !== own.trim()
}

function reject(): never {
  throw new RequestRejection({ status: 400, message: 'Het beheer kent deze opdracht niet.' })
}
