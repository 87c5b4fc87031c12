import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin } from 'esbuild'
import { isUnwritable } from '../is-unwritable'
import { projectRoot } from '../project-root'
import { hashSource } from '../source-hash'

/**
 * The file with a program of this very source, made where it is not there: loading it takes a tenth of the time that its
 * modules take one by one. `null` where it cannot be kept, such as in a checkout that cannot be written to.
 */
export async function bundleProgram(name: keyof typeof entries): Promise<string | null> {
  const entry = path.join(projectRoot, entries[name])
  const file = path.join(folder, `${name}-${sourceOf(entry)}.cjs`)
  if (existsSync(file)) return file
  const unfinished = `${file}.${process.pid}`
  try {
    mkdirSync(folder, { recursive: true })
    await bundle({ entry, outfile: unfinished })
    for (const earlier of readdirSync(folder).filter((other) => other.startsWith(`${name}-`)))
      if (isOfProgram.test(earlier)) rmSync(path.join(folder, earlier))
    renameSync(unfinished, file)
    return file
  } catch (error) {
    rmSync(unfinished, { force: true })
    if (isUnwritable(error)) return null
    throw error
  }
}

const folder = path.join(projectRoot, '.data', 'programs')

/** The programs of other sources, and what was compiled of them. */
const isOfProgram = /\.(cjs|cache)$/

const entries = {
  import: 'scripts/import/import-program.ts',
  'parse-worker': 'seed/upload/parse-worker.ts',
}

function sourceOf(entry: string): string {
  const parts = [hashSource(projectRoot), readFileSync(entry), readFileSync(import.meta.filename)]
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex').slice(0, 16)
}

async function bundle({ entry, outfile }: { entry: string; outfile: string }): Promise<void> {
  await build({
    ...{ entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'cjs', target: 'node20' },
    tsconfig: path.join(projectRoot, 'tsconfig.json'),
    conditions: ['production'],
    logLevel: 'error',
    supported: { 'dynamic-import': false },
    // Less to read at each start; errors name functions as they are called.
    ...{ minifyWhitespace: true, minifySyntax: true },
    // What has parts of its own beside its code, and what no import needs, is loaded from node_modules.
    external: ['sharp', 'pg-native', 'next', 'react', 'react-dom', 'graphql', 'drizzle-kit', '@aws-sdk/*'],
    plugins: [keepPlaces],
  })
}

/** A module that looks for files beside itself finds them where it was. */
const keepPlaces: Plugin = {
  name: 'keep-places',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.[cm]?[jt]s$/ }, async ({ path: file }) => {
      const text = await readFile(file, 'utf8')
      if (!text.includes('import.meta')) return undefined
      const contents = text
        .replaceAll(/\bimport\.meta\.url\b/g, JSON.stringify(pathToFileURL(file).href))
        .replaceAll(/\bimport\.meta\.dirname\b/g, JSON.stringify(path.dirname(file)))
        .replaceAll(/\bimport\.meta\.filename\b/g, JSON.stringify(file))
      return { contents, loader: /ts$/.test(file) ? 'ts' : 'js' }
    })
  },
}
