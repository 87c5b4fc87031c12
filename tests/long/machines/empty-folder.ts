import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { onTestFinished } from 'vitest'

/** A folder for one test, which other users may pass through. */
export function emptyFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'gids-long-'))
  chmodSync(folder, 0o711)
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }), patience)
  return folder
}

/** In milliseconds: a folder with several installations holds hundreds of thousands of files. */
const patience = 900_000
