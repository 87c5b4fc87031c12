import { createHash } from 'node:crypto'

import type { Payload } from 'payload'

import { planParsed, type ImportOutcome } from '@/seed/import-files'
import { decodeText, notText, type ParsedFile } from '@/seed/read-topic-file'

import { parseInWorker } from './parse-in-worker'
import type { Upload } from './read-upload'

export interface PlannedUpload {
  outcome: ImportOutcome
  /** SHA-256 of the document. */
  hash: string
  title: string | null
}

/** Reads an uploaded document beside the site and plans it against what is there; writes nothing. */
export async function planUpload({
  upload,
  payload,
}: {
  upload: Upload
  payload: Payload
}): Promise<PlannedUpload> {
  const parsed = await parse(upload)
  const outcome = await planParsed({ parsed, payload })
  return { outcome, hash: parsed.hash, title: parsed.document?.title ?? null }
}

async function parse({ name, bytes }: Upload): Promise<ParsedFile> {
  const hash = createHash('sha256').update(bytes).digest('hex')
  const text = decodeText(bytes)
  if (text === null) return { file: name, hash, document: null, problems: [notText] }
  return { file: name, hash, ...(await parseInWorker({ text, file: name })) }
}
