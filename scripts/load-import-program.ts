import { createRequire } from 'node:module'
import { bundleImportProgram } from './bundle-import-program'
import type { importPaths } from './import-program'

interface ImportProgram {
  importPaths: typeof importPaths
}

/** The import program, from its bundle where there can be one. Settings have to be in the environment by then. */
export async function loadImportProgram(): Promise<ImportProgram> {
  const file = await bundleImportProgram()
  if (file === null) return import('./import-program')
  const program: ImportProgram = createRequire(import.meta.url)(file)
  return program
}
