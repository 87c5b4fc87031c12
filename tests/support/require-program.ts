import { existsSync } from 'node:fs'

import { installWithApt } from '@/scripts/apt'

/** Makes sure that a program of Debian is there: it is installed where that can be done, and asked for elsewhere. */
export async function requireProgram(asked: { program: string; package: string }): Promise<void> {
  const { program, package: name } = asked
  if (!existsSync(program)) await installWithApt({ packages: [name], signal: new AbortController().signal })
  if (!existsSync(program))
    throw new Error(
      `This test needs ${program}: install the package ${name} of Debian 12, or run it as root.`,
    )
}
