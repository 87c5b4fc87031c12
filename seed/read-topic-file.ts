import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'

import { parseTopicDocument } from './parse/parse-topic-document'
import type { Problem } from './problem'
import type { TopicDocument } from '@/domain/document/topic-document'

export interface ParsedFile {
  file: string
  /** SHA-256 of the content: the same file says the same. */
  hash: string
  document: TopicDocument | null
  problems: Problem[]
}

/** A file as it is on disk, or why it cannot be had. */
export interface FileBytes {
  file: string
  /** SHA-256 of the content; empty when there is none. */
  hash: string
  content: Buffer | Problem
}

/** Reads one file. That it cannot be read is a problem, not an error. */
export async function readFileBytes(file: string): Promise<FileBytes> {
  const content = await read(file)
  const hash = Buffer.isBuffer(content) ? createHash('sha256').update(content).digest('hex') : ''
  return { file, hash, content }
}

/** Parses what was read. Never throws: what is wrong with it is a problem. */
export function parseFile({ file, hash, content }: FileBytes): ParsedFile {
  if (!Buffer.isBuffer(content)) return { file, hash, document: null, problems: [content] }
  const text = decodeText(content)
  if (text === null) return { file, hash, document: null, problems: [notText] }
  return { file, hash, ...parseTopicDocument({ text, file: path.basename(file) }) }
}

/** The text of a file, or `null` when it is none. */
export function decodeText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

export const notText: Problem = {
  rule: 'not-a-document',
  message: 'Dit bestand is geen tekst in UTF-8, dus geen themadocument.',
  line: 1,
  column: 1,
  fatal: true,
}

const maxBytes = 1_000_000

async function read(file: string): Promise<Buffer | Problem> {
  try {
    const found = await stat(file)
    if (!found.isFile()) return refusal({ rule: 'not-a-document', message: 'Dit is geen bestand.' })
    if (found.size > maxBytes)
      return refusal({ rule: 'too-large', message: 'Het bestand is groter dan 1 MB.' })
    return await readFile(file)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const reason = 'code' in error ? String(error.code) : error.message
    return refusal({
      rule: 'not-a-document',
      message: `Het bestand kan niet gelezen worden (${reason}).`,
    })
  }
}

function refusal(problem: Pick<Problem, 'rule' | 'message'>): Problem {
  return { ...problem, line: 1, column: 1, fatal: true }
}
