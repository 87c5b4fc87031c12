import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import {
  largestDocument,
  largestWordFile,
  uploadFields,
  type FrontMatter,
} from '@/domain/document/import-preview'

import { maxLength } from '@/domain/text/max-length'

import { UploadRejection } from './upload-rejection'

export interface Upload {
  name: string
  bytes: Uint8Array
  /** Given to a document that has none. */
  frontMatter: FrontMatter | null
  choices: UploadChoices
}

/** What goes with a document that is to be written. */
const choices = z.object({
  [uploadFields.status]: z.string().nullable(),
  [uploadFields.fingerprint]: z.string().nullable(),
  [uploadFields.document]: z.array(z.string()),
  [uploadFields.editor]: z.array(z.string()),
})

export type UploadChoices = z.output<typeof choices>

const document = z.file()

/**
 * The uploaded document and the rest of its form. Throws an `UploadRejection` when there is none, and when it is too large:
 * then without reading the rest.
 */
export async function readUpload(req: PayloadRequest): Promise<Upload> {
  const form = await readForm(req)
  const file = document.safeParse(form.get(uploadFields.file)).data
  if (!file) throw new UploadRejection({ status: 400, message: 'Kies een document.' })
  const name = file.name.replaceAll('\0', '').slice(0, maxName)
  if (file.size > (name.toLowerCase().endsWith('.docx') ? largestWordFile : largestDocument)) throw tooLarge()
  const bytes = new Uint8Array(await file.arrayBuffer())
  return { name, bytes, frontMatter: frontMatterIn(form), choices: choicesIn(form) }
}

const frontMatter = z.object({
  [uploadFields.title]: z.string().max(maxLength.title),
  [uploadFields.description]: z.string().max(maxLength.description),
  [uploadFields.feeds]: z.string().max(maxLength.description),
})

function frontMatterIn(form: FormData): FrontMatter | null {
  if (!form.has(uploadFields.title)) return null
  const { title, description, feeds } = uploadFields
  const given = frontMatter.safeParse(
    Object.fromEntries([title, description, feeds].map((key) => [key, form.get(key) ?? ''])),
  ).data
  if (!given) throw new UploadRejection({ status: 400, message: 'De titel of de omschrijving is te lang.' })
  return given
}

/** In characters, as file systems have it. */
const maxName = 255

function choicesIn(form: FormData): UploadChoices {
  const given = choices.safeParse({
    [uploadFields.status]: form.get(uploadFields.status),
    [uploadFields.fingerprint]: form.get(uploadFields.fingerprint),
    [uploadFields.document]: form.getAll(uploadFields.document),
    [uploadFields.editor]: form.getAll(uploadFields.editor),
  }).data
  if (!given) throw new UploadRejection({ status: 400, message: 'Het formulier is niet leesbaar.' })
  return given
}

/** The document, what surrounds it in the request, and the choices that were made. */
const largestRequest = largestWordFile + 200_000

async function readForm(req: PayloadRequest): Promise<FormData> {
  if (Number(req.headers.get('content-length') ?? 0) > largestRequest) throw tooLarge()
  const contentType = req.headers.get('content-type') ?? ''
  if (!contentType.startsWith('multipart/form-data'))
    throw new UploadRejection({ status: 400, message: 'Kies een document.' })
  const body = await readCapped(req.body)
  try {
    return await new Response(body, { headers: { 'content-type': contentType } }).formData()
  } catch (error) {
    if (error instanceof TypeError)
      throw new UploadRejection({ status: 400, message: 'Het formulier is niet leesbaar.' })
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

function tooLarge(): UploadRejection {
  return new UploadRejection({
    status: 413,
    message: 'Het bestand is groter dan 1 MB, of als Word-document groter dan 10 MB.',
  })
}
