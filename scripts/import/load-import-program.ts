import { bundleProgram } from './bundle-program'
import type { importPaths } from './import-program'
import { loadCompiled } from './load-compiled'

interface ImportProgram {
  importPaths: typeof importPaths
}

/** The import program, from its bundle where there can be one. Settings have to be in the environment by then. */
export async function loadImportProgram(): Promise<ImportProgram> {
  const file = await bundleProgram('import')
  return file === null ? import('./import-program') : loadCompiled<ImportProgram>({ file })
}
