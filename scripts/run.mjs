// @ts-check
// `node scripts/run.mjs <name>` runs scripts/<name>.ts, on a fresh clone too: it needs nothing but Node.
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { installMissingPackages } from './install.mjs'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))

try {
  rejectOldNode()
  process.chdir(root)
  await installMissingPackages(root)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}

const { load } = await import('./load.mjs')
await load(process.argv.slice(2))

function rejectOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  throw new Error(`This needs Node.js 20.19 or newer; this is ${process.versions.node}.`)
}
