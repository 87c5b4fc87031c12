import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { onTestFinished } from 'vitest'

/** A document on disk, which is gone when the test is over. */
export async function fileWith(content: string | Uint8Array, name = 'document.md'): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'gids-import-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const file = path.join(folder, name)
  await writeFile(file, content)
  return file
}
