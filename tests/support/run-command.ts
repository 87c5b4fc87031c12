import type { ChildProcess } from 'node:child_process'
import { text } from 'node:stream/consumers'

import { exitCodeOf, startProjectScript } from '@/scripts/child-process'

export interface CommandOutcome {
  exitCode: number
  stdout: string
  stderr: string
}

interface Command {
  name: string
  args: string[]
  settings?: Record<string, string>
}

/** Starts a command of ours as somebody would who has set this and nothing else. */
export function startCommand({ name, args, settings }: Command): {
  child: ChildProcess
  outcome: Promise<CommandOutcome>
} {
  const unset = { DATABASE_URL: '', PAYLOAD_SECRET: '', BACKUP_BEFORE_MIGRATING: '' }
  const child = startProjectScript({
    name,
    args,
    environment: { ...process.env, ...unset, ...settings },
    options: { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] },
  })
  return { child, outcome: outcomeOf(child) }
}

/** Runs a command of ours to its end. */
export function runCommand(command: Command): Promise<CommandOutcome> {
  return startCommand(command).outcome
}

async function outcomeOf(child: ChildProcess): Promise<CommandOutcome> {
  if (!child.stdout || !child.stderr) throw new Error('The command has no output.')
  const [exitCode, stdout, stderr] = await Promise.all([
    exitCodeOf(child),
    text(child.stdout),
    text(child.stderr),
  ])
  return { exitCode, stdout, stderr }
}
