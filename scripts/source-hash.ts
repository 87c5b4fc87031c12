import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Folders whose files make the built site what it is. */
export const builtFolders = [
  'app',
  'collections',
  'components',
  'domain',
  'migrations',
  'public',
  'queries',
  'seed',
  'server',
]

/** Folders that have no part in it. */
export const otherFolders = ['bench', 'deploy', 'docs', 'findings', 'scripts', 'tests']

/** Files that Next writes itself, and those that only tests and checks read. */
const otherFiles = /^(next-env\.d\.ts|(eslint|vitest|playwright|knip)\.config\.\w+|knip\.json)$|\.test\.tsx?$/

/** A hash over the names and contents of all files that the build of this source depends on. */
export function hashSource(root: string): string {
  const hash = createHash('sha256')
  for (const file of sourceFiles(root)) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(root, file)))
      .update('\0')
  }
  return hash.digest('hex')
}

/** Paths relative to the root, sorted. */
export function sourceFiles(root: string): string[] {
  const atRoot = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|mjs|js|json)$/.test(entry.name))
    .map(({ name }) => name)
  const inFolders = builtFolders
    .filter((folder) => existsSync(path.join(root, folder)))
    .flatMap((folder) => filesUnder({ root, folder }))
  return [...atRoot, ...inFolders].filter((file) => !otherFiles.test(file)).sort()
}

function filesUnder({ root, folder }: { root: string; folder: string }): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
}
