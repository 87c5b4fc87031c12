import { createHash } from 'node:crypto'

import type { Payload } from 'payload'

import { planParsed, type ImportOutcome } from '@/seed/import-files'
import type { Parsed } from '@/seed/parse-document-file'
import type { ParsedFile } from '@/seed/read-topic-file'

import { parseInWorker } from './parse-in-worker'
import type { Upload } from './read-upload'

export interface PlannedUpload {
  outcome: ImportOutcome
  /** SHA-256 of the document. */
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
  const hash = createHash('sha256').update(bytes)
  if (frontMatter) hash.update(JSON.stringify(frontMatter))
  return {
    file: name,
    hash: hash.digest('hex'),
    ...(await parseInWorker({ bytes, file: name, frontMatter })),
  }
}
