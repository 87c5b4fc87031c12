// @ts-check
// `npm run lock`: brings package-lock.json up to date and whole. npm leaves a platform's optional package out of
// the lock file when the registry that it asks does not offer it, and `npm ci` then refuses that lock file on every
// platform. The missing entries are written here (npm passes over those of other platforms), and entries that npm
// itself marks as belonging to nothing are left out.
import { readFileSync, writeFileSync } from 'node:fs'

const systems = ['darwin', 'linux', 'win32', 'android', 'freebsd', 'openharmony']
const processors = ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 's390x', 'riscv64', 'loong64', 'wasm32']

/** @typedef {{ version?: string, optionalDependencies?: Record<string, string>, dev?: boolean, extraneous?: boolean }} Entry */
/** @type {{ packages: Record<string, Entry> }} */
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const missing = Object.entries(lock.packages).flatMap(([place, { optionalDependencies = {}, dev }]) =>
  Object.entries(optionalDependencies)
    .filter(([name]) => !isLocked({ name, place }))
    .map(([name, version]) => /** @type {const} */ ([`node_modules/${name}`, entry({ name, version, dev })])),
)
/** @type {[string, Entry][]} */
const all = Object.entries({ ...lock.packages, ...Object.fromEntries(missing) })
const [root, ...packages] = all.filter(([, { extraneous }]) => !extraneous)
packages.sort(([a], [b]) => a.localeCompare(b, 'en'))
const whole = { ...lock, packages: Object.fromEntries([root ?? ['', {}], ...packages]) }
writeFileSync('package-lock.json', `${JSON.stringify(whole, null, 2)}\n`)
process.stdout.write(`${missing.length} packages of other platforms added to the lock file\n`)

/** @param {{ name: string, place: string }} dependency looked up as Node does, from its place upwards */
function isLocked({ name, place }) {
  for (let folder = place; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (lock.packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true
    if (!folder) return false
  }
}

/** @param {{ name: string, version: string, dev: boolean | undefined }} dependency */
function entry({ name, version, dev }) {
  const words = name.split(/[-/]/)
  const cpu = processors.filter((processor) => words.includes(processor)).slice(0, 1)
  const os = systems.filter((system) => words.includes(system))
  return {
    version: version.replace(/^[\^~]/, ''),
    ...(cpu.length > 0 ? { cpu } : {}),
    ...(dev ? { dev } : {}),
    optional: true,
    ...(os.length > 0 ? { os } : {}),
  }
}
