import type { IncomingMessage } from 'node:http'

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

/**
 * Throws a `RequestRejection` for a POST to the admin that calls no function of it. A call with files has another form,
 * and is looked at where it is carried out.
 */
export function checkServerFunction({
  request: { method, headers },
  body,
}: {
  request: Pick<IncomingMessage, 'method' | 'headers'>
  body: Buffer
}): void {
  if (method !== 'POST') return
  if (!/^[0-9a-f]{42}$/.test(String(headers['next-action']))) reject()
  if (headers['content-type']?.startsWith('multipart/form-data')) return
  const [call] = readCalls(body.toString('utf8'))
  if (!isServerFunction(Object(call).name)) reject()
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
