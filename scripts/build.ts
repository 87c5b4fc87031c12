import { rmSync } from 'node:fs'
import path from 'node:path'
import { buildLockFile, describeUse } from './build-lock'
import { exitCodeOf, startPackageProgram } from './child-process'
import { buildIdFile, reasonToBuild } from '../server/internals/finished-build'
import { acquireLock, type Lock, LockHeldError } from './lock.mjs'
import { nextCommand } from '../server/internals/next-files.mjs'
import { loadProductionEntries } from '../server/internals/node-arguments.mjs'
import { projectRoot } from './project-root'
import { PlainError } from './say'
import { hashSource } from './source-hash'

type Build = {
  /** Where the build goes, relative to the checkout. */
  distDir: string
  environment: NodeJS.ProcessEnv
  signal: AbortSignal
}

/**
 * Takes a build folder for this process: a build that is made anew under a site that serves it would take its files
 * away.
 */
export function occupyBuild(distDir: string): Lock {
  try {
    return acquireLock({ file: buildLockFile(distDir) })
  } catch (error) {
    if (!(error instanceof LockHeldError)) throw error
    throw new PlainError(describeUse({ distDir, pid: error.holder.pid }))
  }
}

/**
 * Builds the site, unless there is a complete build of exactly this source already. Returns what was done, and why.
 */
export async function buildSite({ distDir, environment, signal }: Build): Promise<string> {
  const folder = path.join(projectRoot, distDir)
  const why = reasonToBuild({ folder, source: hashSource(projectRoot) })
  if (why === null) return 'of this source is there'
  rmSync(path.join(folder, buildIdFile), { force: true })
  const build = startPackageProgram({
    file: nextCommand,
    args: ['build'],
    // Next's workers do not inherit the arguments of Node.
    environment: {
      ...environment,
      NEXT_DIST_DIR: distDir,
      BUILDER: String(process.pid),
      NODE_OPTIONS: withProductionEntries(),
    },
    signal,
  })
  const exitCode = await exitCodeOf(build)
  if (exitCode !== 0) throw new PlainError(`The build failed (code ${exitCode}): see above`)
  return `made: ${why}`
}

function withProductionEntries(): string {
  return [process.env.NODE_OPTIONS, loadProductionEntries].filter(Boolean).join(' ')
}
