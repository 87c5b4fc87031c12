// @ts-check
// `node scripts/run.mjs <name>` runs scripts/<name>.ts, on a fresh clone too: it needs nothing but Node.
import path from 'node:path'
import { installMissingPackages } from './install.mjs'

const root = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '..')
const [name = '', ...rest] = process.argv.slice(2)

try {
  refuseOldNode()
  process.chdir(root)
  await installMissingPackages(root)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}

const { register } = await import('tsx/esm/api')
register()
process.argv = [process.execPath, path.join(root, 'scripts', `${name}.ts`), ...rest]
await import(`./${name}.ts`)

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  throw new Error(`This needs Node.js 20.19 or newer; this is ${process.versions.node}.`)
}
