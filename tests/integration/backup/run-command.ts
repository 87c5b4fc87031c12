import { text } from 'node:stream/consumers'

import { exitCodeOf, startProjectScript } from '@/scripts/child-process'

export interface CommandOutcome {
  exitCode: number
  stdout: string
  stderr: string
}

/** Runs a command of ours to its end, as somebody would who has set this and nothing else. */
export async function runCommand({
  name,
  args,
  settings,
}: {
  name: string
  args: string[]
  settings: Record<string, string>
}): Promise<CommandOutcome> {
  const unset = { DATABASE_URL: '', PAYLOAD_SECRET: '', BACKUP_BEFORE_MIGRATING: '' }
  const child = startProjectScript({
    name,
    args,
    environment: { ...process.env, ...unset, ...settings },
    options: { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] },
  })
  if (!child.stdout || !child.stderr) throw new Error('The command has no output.')
  const output = Promise.all([text(child.stdout), text(child.stderr)])
  const exitCode = await exitCodeOf(child)
  const [stdout, stderr] = await output
  return { exitCode, stdout, stderr }
}
