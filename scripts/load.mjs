// @ts-check
// `node scripts/load.mjs <name>` runs scripts/<name>.ts, once the packages are there.
import path from 'node:path'
import { register } from 'tsx/esm/api'

/**
 * Runs scripts/<name>.ts in this process, with what follows the name as its arguments.
 * @param {string[]} command
 */
export async function load([name = '', ...rest]) {
  register()
  const file = path.join(import.meta.dirname, `${name}.ts`)
  process.argv = [process.execPath, file, ...rest]
  await import(file)
}

if (process.argv[1] === import.meta.filename) await load(process.argv.slice(2))
