import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'

import { failedOutcome, type ImportOutcome } from './import-outcome'

export interface FoundDocuments {
  files: string[]
  /** Folders in which there is nothing to import. */
  failed: ImportOutcome[]
}

/** The files that are meant by the given paths: of a folder, each `.md` file in it and in its folders, by name. */
export async function findDocuments(paths: string[]): Promise<FoundDocuments> {
  const found: FoundDocuments = { files: [], failed: [] }
  for (const given of paths) {
    const names = await namesIn(given)
    if (names === null) found.files.push(given)
    else if (typeof names === 'string' || names.length === 0)
      found.failed.push(
        notADocument({ file: given, message: typeof names === 'string' ? names : emptyFolder }),
      )
    else found.files.push(...names.map((name) => path.join(given, name)))
  }
  return { ...found, files: [...new Set(found.files)] }
}

/** The documents in a folder; `null` when this is none, and why when it cannot be read. */
async function namesIn(folder: string): Promise<string[] | string | null> {
  try {
    if (!(await stat(folder)).isDirectory()) return null
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    return entries
      .filter((entry) => !entry.isDirectory() && entry.name.toLowerCase().endsWith('.md'))
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
      .filter((name) => !isHidden(name))
      .sort()
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error
    // What is not there is told apart when it is read as a file.
    return error.code === 'ENOENT' ? null : `De map kan niet gelezen worden (${String(error.code)}).`
  }
}

/** What tools keep for themselves: `.git`, `node_modules`. */
function isHidden(name: string): boolean {
  return name.split(path.sep).some((part) => part.startsWith('.') || part === 'node_modules')
}

const emptyFolder = 'In deze map staan geen .md-bestanden.'

function notADocument({ file, message }: { file: string; message: string }): ImportOutcome {
  return failedOutcome({ file, problem: { rule: 'not-a-document', message } })
}
