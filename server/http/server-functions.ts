import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'

import { RequestRejection } from './rejection'

/** What the admin asks of the server beside the API, by the names that Payload gives it. */
const names = new Set([
  'copy-data-from-locale',
  'form-state',
  'get-default-layout',
  'get-folder-results-component-and-data',
  'get-upcoming-scheduled-publish',
  'render-document',
  'render-document-slots',
  'render-field',
  'render-list',
  'render-widget',
  'schedule-publish',
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
  if (!/^[0-9a-f]{42}$/.test(String(headers['next-action']))) reject()
  const { 'content-type': type = '' } = headers
  const isForm = /^multipart\/form-data/i.test(type)
  const [call] = readCalls(isForm ? await readForm({ type, body }) : body.toString('utf8'))
  if (!isServerFunction(Object(call).name) || (!isForm && hasReference(call))) reject()
}

/** Whether another site calls, as Next looks at it, to which that is a fault of the server. */
function isForeign({ origin, host, 'x-forwarded-host': forwarded }: IncomingHttpHeaders): boolean {
  if (origin === undefined) return false
  const [own = ''] = String(forwarded ?? host ?? '').split(',')
  return !URL.canParse(origin) || new URL(origin).host !== own.trim()
}

/** Whether a call that came alone speaks of parts that would come with it, as React writes that: `$` and what it is. */
function hasReference(value: unknown): boolean {
  if (typeof value === 'string') return /^\$[^$\-DINSTnu0]/.test(value)
  return typeof value === 'object' && value !== null && Object.values(value).some(hasReference)
}

/** What a call with files says beside them: React numbers the parts, and puts that into the first. */
async function readForm({ type, body }: { type: string; body: Buffer }): Promise<string> {
  try {
    const form = await new Response(Uint8Array.from(body), { headers: { 'content-type': type } }).formData()
    return String(form.get('0'))
  } catch (error) {
    // What is no form is no call.
    if (error instanceof TypeError) return ''
    throw error
  }
}

function readCalls(text: string): unknown[] {
  try {
    const calls: unknown = JSON.parse(text)
    return Array.isArray(calls) ? calls : []
  } catch {
    // All that it throws for is a text that is no JSON.
    return []
  }
}

function reject(): never {
  throw new RequestRejection({ status: 400, message: 'Het beheer kent deze opdracht niet.' })
}
