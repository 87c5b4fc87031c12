import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'

import { largestDocument, largestWordFile } from '@/domain/document/import-preview'

import { documentHash } from './document-hash'
import { parseDocumentFile, type Parsed } from './parse-document-file'
import type { Problem } from './problem'

export interface ParsedFile extends Pick<Parsed, 'document' | 'problems'> {
  file: string
  /** Of its content, by `documentHash`. */
  hash: string
}

/** A file as it is on disk, or why it cannot be had. */
export interface FileBytes {
  file: string
  /** Of its content, by `documentHash`; empty when there is none. */
  hash: string
  content: Buffer | Problem
}

/** Reads one file. That it cannot be read is a problem, not an error. */
export async function readFileBytes(file: string): Promise<FileBytes> {
  const content = await read(file)
  const hash = Buffer.isBuffer(content) ? documentHash(content) : ''
  return { file, hash, content }
}

/**
 * Parses what was read. Never throws: what is wrong with it is a problem. A Word file or a page, which can have no
 * front matter, gets the one that its text offers, and that is reported.
 */
export async function parseFile({ file, hash, content }: FileBytes): Promise<ParsedFile> {
  if (!Buffer.isBuffer(content)) return { file, hash, document: null, problems: [content] }
  const given = { bytes: content, file: path.basename(file) }
  const { offer, isConverted, ...parsed } = await parseDocumentFile({ ...given, frontMatter: null })
  if (!offer || !isConverted) return { file, hash, ...parsed }
  const { document, problems } = await parseDocumentFile({ ...given, frontMatter: { ...offer, feeds: '' } })
  const message = `De titel “${offer.title}” en de omschrijving “${offer.description}” komen uit de tekst zelf.`
  return {
    file,
    hash,
    document,
    problems: [{ rule: 'front-matter', message, line: 1, column: 1 }, ...problems],
  }
}

async function read(file: string): Promise<Buffer | Problem> {
  try {
    const found = await stat(file)
    if (!found.isFile()) return problemOf({ rule: 'not-a-document', message: 'Dit is geen bestand.' })
    const [limit, inWords] = file.toLowerCase().endsWith('.docx')
      ? [largestWordFile, '10 MB']
      : [largestDocument, '1 MB']
    if (found.size > limit)
      return problemOf({ rule: 'too-large', message: `Het bestand is groter dan ${inWords}.` })
    return await readFile(file)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const reason = 'code' in error ? String(error.code) : error.message
    return problemOf({
      rule: 'not-a-document',
      message: `Het bestand kan niet gelezen worden (${reason}).`,
    })
  }
}

function problemOf(problem: Pick<Problem, 'rule' | 'message'>): Problem {
  return { ...problem, line: 1, column: 1, fatal: true }
}
