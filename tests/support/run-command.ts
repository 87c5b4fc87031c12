import type { ChildProcess } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
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
  nodeArguments?: string[]
  settings?: Record<string, string>
}

/** Starts a command of ours as somebody would who has set this and nothing else. */
export function startCommand({ settings, ...command }: Command): {
  child: ChildProcess
  outcome: Promise<CommandOutcome>
} {
  const unset = { DATABASE_URL: '', PAYLOAD_SECRET: '', BACKUP_BEFORE_MIGRATING: '' }
  const child = startProjectScript({
    ...command,
    environment: { ...process.env, ...unset, ...settings },
    options: { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] },
  })
  return { child, outcome: outcomeOf(child) }
}

/** Runs a command of ours to its end. */
export function runCommand(command: Command): Promise<CommandOutcome> {
  return startCommand(command).outcome
}

/** Runs a command to its end; returns how much memory it had at most, in MB, where the system tells. */
export async function peakOf({
  child,
  outcome,
}: {
  child: ChildProcess
  outcome: Promise<CommandOutcome>
}): Promise<{ outcome: CommandOutcome; peak: number }> {
  let peak = 0
  const watch = setInterval(() => {
    const file = `/proc/${child.pid}/status`
    const kilobytes = existsSync(file) ? /VmHWM:\s+(\d+)/.exec(readFileSync(file, 'utf8'))?.[1] : undefined
    peak = Math.max(peak, Math.round(Number(kilobytes ?? 0) / 1024))
  }, 50)
  try {
    const ended = await outcome
    return { outcome: ended, peak }
  } finally {
    clearInterval(watch)
  }
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
