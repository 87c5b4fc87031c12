import type { Payload } from 'payload'

import { documentHash } from '@/seed/document-hash'
import { planParsed, type ImportOutcome } from '@/seed/import-files'
import type { Parsed } from '@/seed/parse-document-file'
import type { ParsedFile } from '@/seed/read-topic-file'

import { parseInWorker } from './parse-in-worker'
import type { Upload } from './read-upload'

export interface PlannedUpload {
  outcome: ImportOutcome
  /** Of the document, by `documentHash`. */
  hash: string
  title: string | null
  offer: Parsed['offer']
  isConverted: boolean
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
  const { hash, offer, isConverted, document } = parsed
  return { outcome, hash, title: document?.title ?? null, offer, isConverted }
}

async function parse({ name, bytes, frontMatter }: Upload): Promise<ParsedFile & Parsed> {
  return {
    file: name,
    hash: documentHash(bytes, frontMatter ? JSON.stringify(frontMatter) : ''),
    ...(await parseInWorker({ bytes, file: name, frontMatter })),
  }
}
