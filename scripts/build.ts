import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { exitCodeOf, startPackageProgram } from './child-process'
import { acquireLock, type Lock, LockHeldError } from './lock.mjs'
import { loadProductionEntries } from './node-arguments.mjs'
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
 * Takes a build folder for this process. Next keeps its page cache there too: two sites with different databases
 * would show each other's pages.
 */
export function occupyBuild(distDir: string): Lock {
  try {
    return acquireLock({ file: path.join(projectRoot, '.data', `build${distDir}.lock`) })
  } catch (error) {
    if (!(error instanceof LockHeldError)) throw error
    throw new PlainError(`Process ${error.holder.pid} builds or serves ${distDir} of this checkout already`)
  }
}

/** Builds the site, unless the build that is there was made of this very source. Returns what was done. */
export async function buildSite({ distDir, environment, signal }: Build): Promise<string> {
  const source = hashSource(projectRoot)
  const stamp = path.join(projectRoot, distDir, 'source-hash')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === source) return 'of this source is there'
  rmSync(stamp, { force: true })
  const build = startPackageProgram({
    file: 'next/dist/bin/next',
    args: ['build'],
    // Next's workers do not inherit the arguments of Node.
    environment: { ...environment, NEXT_DIST_DIR: distDir, NODE_OPTIONS: withProductionEntries() },
    signal,
  })
  const exitCode = await exitCodeOf(build)
  if (exitCode !== 0) throw new PlainError(`The build failed (code ${exitCode}): see above`)
  writeFileSync(stamp, source)
  return 'made'
}

function withProductionEntries(): string {
  return [process.env.NODE_OPTIONS, loadProductionEntries].filter(Boolean).join(' ')
}
