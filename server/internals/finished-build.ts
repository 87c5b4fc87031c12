import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Where Next writes the id of a build, which `generateBuildId` of next.config makes the hash of its source. */
export const buildIdFile = 'BUILD_ID'

/** What Next writes last. */
export const finishedBuildFile = 'export-marker.json'

/** Links to packages that are loaded and not bundled: a build that was copied without them does not start. */
const linksFolder = 'node_modules'

/**
 * Why the build in this folder cannot be served as the build of a source with this hash; `null` where it can.
 *
 * Relies on the names of the files that Next writes, and on their order. Where those change, every start builds anew,
 * or serves a build that broke off.
 */
export function reasonToBuild({ folder, source }: { folder: string; source: string }): string | null {
  const idFile = path.join(folder, buildIdFile)
  if (!existsSync(idFile)) return 'there was none'
  if (readFileSync(idFile, 'utf8') !== source) return 'the one there was of another source'
  if (!existsSync(path.join(folder, finishedBuildFile))) return 'the one there was not finished'
  const links = path.join(folder, linksFolder)
  if (!existsSync(links)) return `the one there was copied without its ${linksFolder}`
  const broken = packagesIn(links).find((name) => !existsSync(path.join(links, name)))
  return broken === undefined ? null : `${broken} of the one there leads nowhere`
}

/** The names of packages, those of a scope with its name. */
function packagesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) =>
    name.startsWith('@')
      ? readdirSync(path.join(folder, name)).map((inScope) => path.join(name, inScope))
      : [name],
  )
}
