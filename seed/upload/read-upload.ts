import type { PayloadRequest } from 'payload'

import { largestDocument, uploadFields } from '@/domain/import-preview'

import { Refusal } from './refusal'

export interface Upload {
  name: string
  bytes: Uint8Array
  form: FormData
}

/**
 * The uploaded document and the rest of its form. Throws a `Refusal` when there is none, and when it is too large:
 * then without reading the rest.
 */
export async function readUpload(req: PayloadRequest): Promise<Upload> {
  const form = await readForm(req)
  const file = form.get(uploadFields.file)
  if (!(file instanceof File)) throw new Refusal({ status: 400, message: 'Kies een document.' })
  if (file.size > largestDocument) throw tooLarge()
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()), form }
}

/** The document, what surrounds it in the request, and the choices that were made. */
const largestRequest = largestDocument + 200_000

async function readForm(req: PayloadRequest): Promise<FormData> {
  if (Number(req.headers.get('content-length') ?? 0) > largestRequest) throw tooLarge()
  const contentType = req.headers.get('content-type') ?? ''
  if (!contentType.startsWith('multipart/form-data'))
    throw new Refusal({ status: 400, message: 'Kies een document.' })
  const body = await readCapped(req.body)
  try {
    return await new Response(body, { headers: { 'content-type': contentType } }).formData()
  } catch (error) {
    if (error instanceof TypeError)
      throw new Refusal({ status: 400, message: 'Het formulier is niet leesbaar.' })
    throw error
  }
}

/** What a client says of the length need not be true, so what comes in is counted. */
async function readCapped(body: PayloadRequest['body'] | undefined): Promise<Uint8Array<ArrayBuffer>> {
  if (!body) return new Uint8Array()
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = body.getReader()
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.byteLength
    if (length > largestRequest) {
      await reader.cancel()
      throw tooLarge()
    }
    chunks.push(part.value)
  }
  return new Uint8Array(Buffer.concat(chunks))
}

function tooLarge(): Refusal {
  return new Refusal({ status: 413, message: 'Het bestand is groter dan 1 MB.' })
}
