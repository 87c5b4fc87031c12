import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { exitCodeOf, loadProductionEntries, startPackageProgram } from './child-process'
import { acquireLock, LockHeldError } from './lock.mjs'
import { projectRoot } from './project-root'
import { PlainError } from './say'
import { hashSource } from './source-hash'

type Build = {
  /** Where the build goes, relative to the checkout. */
  distDir: string
  environment: NodeJS.ProcessEnv
  signal: AbortSignal
}

/** Builds the site, unless the build that is there was made of this very source. Returns what was done. */
export async function buildSite({ distDir, environment, signal }: Build): Promise<string> {
  const source = hashSource(projectRoot)
  const stamp = path.join(projectRoot, distDir, 'source-hash')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === source) return 'of this source is there'
  const lock = lockBuild(distDir)
  try {
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
  } finally {
    lock.release()
  }
}

function lockBuild(distDir: string): { release: () => void } {
  try {
    return acquireLock({ file: path.join(projectRoot, '.data', `build${distDir}.lock`) })
  } catch (error) {
    if (!(error instanceof LockHeldError)) throw error
    throw new PlainError(`Process ${error.holder.pid} is building ${distDir}: try again when it has`)
  }
}

function withProductionEntries(): string {
  return [process.env.NODE_OPTIONS, loadProductionEntries].filter(Boolean).join(' ')
}
