import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { exitCodeOf } from './child-process'

const aptGet = '/usr/bin/apt-get'

/** Installs packages of Debian where that can be done: with apt, as root. Elsewhere it does nothing. */
export async function installWithApt({
  packages,
  signal,
}: {
  packages: string[]
  signal: AbortSignal
}): Promise<void> {
  if (!existsSync(aptGet) || process.getuid?.() !== 0) return
  await apt({ args: ['update'], signal })
  await apt({ args: ['install', '--yes', '--no-install-recommends', ...packages], signal })
}

async function apt({ args, signal }: { args: string[]; signal: AbortSignal }): Promise<number> {
  return exitCodeOf(
    spawn(aptGet, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      signal,
    }),
  )
}
