import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'

import { parseTopicDocument } from './parse/parse-topic-document'
import type { Problem } from './problem'
import type { TopicDocument } from '@/domain/topic-document'

export interface ParsedFile {
  file: string
  /** SHA-256 of the content: the same file says the same. */
  hash: string
  document: TopicDocument | null
  problems: Problem[]
}

/** Reads and parses one file. What is wrong with it is a problem, also that it cannot be read. */
export async function readTopicFile(file: string): Promise<ParsedFile> {
  const refused = await refusal(file)
  if (refused)
    return { file, hash: '', document: null, problems: [{ ...refused, line: 1, column: 1, fatal: true }] }
  const bytes = await readFile(file)
  const hash = createHash('sha256').update(bytes).digest('hex')
  const text = decode(bytes)
  if (text === null) {
    const message = 'Dit bestand is geen tekst in UTF-8, dus geen themadocument.'
    return {
      file,
      hash,
      document: null,
      problems: [{ rule: 'not-a-document', message, line: 1, column: 1, fatal: true }],
    }
  }
  return { file, hash, ...parseTopicDocument({ text, file: path.basename(file) }) }
}

const mostBytes = 1_000_000

async function refusal(file: string): Promise<Pick<Problem, 'rule' | 'message'> | null> {
  const found = await stat(file).catch((error: NodeJS.ErrnoException) => error)
  if (found instanceof Error) {
    return {
      rule: 'not-a-document',
      message: `Het bestand kan niet gelezen worden (${found.code ?? found.message}).`,
    }
  }
  if (!found.isFile()) return { rule: 'not-a-document', message: 'Dit is geen bestand.' }
  if (found.size > mostBytes) return { rule: 'too-large', message: 'Het bestand is groter dan 1 MB.' }
  return null
}

function decode(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}
