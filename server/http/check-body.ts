import type { IncomingMessage } from 'node:http'

import { readForm } from './read-form'
import { RequestRejection } from './rejection'

interface Sent {
  request: Pick<IncomingMessage, 'headers'>
  body: Buffer
}

/** In objects and lists within each other: a text of which every list has fifty more in it is no deeper. */
const maxDepth = 200

/**
 * Throws a `RequestRejection` for a body that no endpoint of the API can read: what comes as JSON is an object, and so is
 * the part `_payload` of a form, beside which a file is a file. Payload takes another form of it for a fault of the
 * server, and a text in the place of a file for the name of one that it has.
 */
export async function checkBody({ request: { headers }, body }: Sent): Promise<void> {
  const { 'content-type': type = '' } = headers
  if (body.length === 0) return
  if (/^application\/json\b/i.test(type)) checkDocument(new TextDecoder().decode(body))
  if (/^multipart\//i.test(type)) await checkForm({ type, body })
}

async function checkForm({ type, body }: { type: string; body: Buffer }): Promise<void> {
  const form = (await readForm({ type, body })) ?? reject(unreadable)
  const documents = form.getAll('_payload')
  if (documents.length > 1) reject(unreadable)
  for (const document of documents) {
    if (typeof document !== 'string') reject(unreadable)
    checkDocument(document)
  }
  if (form.getAll('file').some((file) => typeof file === 'string'))
    reject('Kies het bestand zelf: dit is een tekst.')
}

function checkDocument(text: string): void {
  const value = parse(text)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) reject('Dit is geen document.')
  if (isDeeper({ value, than: maxDepth })) reject('Hierin staat te veel in elkaar.')
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // All that it throws for is a text that is no JSON.
    return reject(unreadable)
  }
}

function isDeeper({ value, than }: { value: unknown; than: number }): boolean {
  if (typeof value !== 'object' || value === null) return false
  return than === 0 || Object.values(value).some((each) => isDeeper({ value: each, than: than - 1 }))
}

const unreadable = 'Wat er werd verstuurd, is niet te lezen: er is niets opgeslagen.'

function reject(message: string): never {
  throw new RequestRejection({ status: 400, message })
}
