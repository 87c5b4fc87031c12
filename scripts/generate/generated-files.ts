import { mkdtemp, mkdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { generateImportMap, type SanitizedConfig } from 'payload'
import { generateTypes } from 'payload/node'
import { projectRoot } from '../project-root'
import { dutchWords } from './dutch-words'
import { typefaces } from './typefaces'

export type GeneratedFile = {
  /** Relative to the checkout. */
  name: string
  /** Returns whether the file changed. */
  write: () => Promise<boolean>
  isBehind: () => Promise<boolean>
}

/** The committed files that Payload makes from the config, by Payload's own functions, the typefaces, and the words of Dutch. */
export function generatedFiles(config: SanitizedConfig): GeneratedFile[] {
  return [
    generatedFile({ name: 'payload-types.ts', generate: (root) => writeTypes({ config, root }) }),
    generatedFile({
      name: 'app/(payload)/admin/importMap.js',
      generate: (root) => writeImportMap({ config, root }),
    }),
    ...[...typefaces, ...dutchWords].map(generatedFile),
  ]
}

type Generate = (root: string) => Promise<void>

function generatedFile({ name, generate }: { name: string; generate: Generate }): GeneratedFile {
  const current = () => readIfThere(path.join(projectRoot, name))
  return {
    name,
    write: async () => {
      const before = await current()
      await generate(projectRoot)
      return before !== (await current())
    },
    isBehind: async () => {
      const root = await mkdtemp(path.join(tmpdir(), 'gids-generate-'))
      try {
        await generate(root)
        return (await current()) !== (await readIfThere(path.join(root, name)))
      } finally {
        await rm(root, { recursive: true })
      }
    },
  }
}

async function writeTypes({ config, root }: { config: SanitizedConfig; root: string }): Promise<void> {
  const outputFile = path.join(root, 'payload-types.ts')
  await generateTypes({ ...config, typescript: { ...config.typescript, outputFile } }, { log: false })
}

async function writeImportMap({ config, root }: { config: SanitizedConfig; root: string }): Promise<void> {
  const importMapFile = path.join(root, 'app', '(payload)', 'admin', 'importMap.js')
  await mkdir(path.dirname(importMapFile), { recursive: true })
  const importMap = { ...config.admin.importMap, baseDir: root, importMapFile }
  await generateImportMap({ ...config, admin: { ...config.admin, importMap } }, { log: false })
}

async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'latin1')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
