import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { cachedDataVersionTag } from 'node:v8'
import { Script } from 'node:vm'
import { isUnwritable } from '../is-unwritable'

/**
 * Loads a CommonJS module with the code that V8 compiled of it earlier, which stands beside it. Where there is none, that
 * is written when the process ends: what it did by then is compiled too. A V8 of another version, or with other flags,
 * has a file of its own. The module imports nothing dynamically.
 */
export function loadCompiled<Exports>({
  file,
  atEnd = (work) => process.once('exit', work),
}: {
  file: string
  atEnd?: (work: () => void) => void
}): Exports {
  const cache = `${file}.${cachedDataVersionTag()}.cache`
  const script = new Script(wrapped(readFileSync(file, 'utf8')), {
    filename: file,
    cachedData: existsSync(cache) ? readFileSync(cache) : undefined,
  })
  if (script.cachedDataRejected !== false) atEnd(() => writeCompiled({ script, cache }))
  const load: Load<Exports> = script.runInThisContext()
  return load(createRequire(file), file, path.dirname(file))
}

type Load<Exports> = (require: NodeJS.Require, filename: string, dirname: string) => Exports

/** On one line with the beginning of the text, so that errors name the lines of the file. */
function wrapped(text: string): string {
  return `(function (require, __filename, __dirname) { const module = { exports: {} }; let { exports } = module; ${text}
return module.exports })`
}

/** Does nothing where nothing can be written: the next process compiles for itself too. */
function writeCompiled({ script, cache }: { script: Script; cache: string }): void {
  const unfinished = `${cache}.${process.pid}`
  try {
    writeFileSync(unfinished, script.createCachedData())
    renameSync(unfinished, cache)
  } catch (error) {
    rmSync(unfinished, { force: true })
    if (!isUnwritable(error)) throw error
  }
}
