import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, test, vi } from 'vitest'

import { keepRunning } from './keep-running'
import { identifyProcess } from './lock.mjs'

const ready = `process.send('ready'); process.on('disconnect', () => process.exit(0)); setInterval(() => {}, 1000)`

const outOfMemory = `process.send('ready', () => { for (const all = []; ; ) all.push(new Array(100_000).fill({})) })`

function starter(program: string): { start: () => ChildProcess; started: ChildProcess[] } {
  const started: ChildProcess[] = []
  const start = (): ChildProcess => {
    const args = ['--max-old-space-size=16', '-e', program]
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })
    started.push(child)
    return child
  }
  return { start, started }
}

const asked = { name: 'The site', patience: 2000 }

describe('a process that is kept running', () => {
  test('is started again within three seconds when it is killed', async () => {
    const { start, started } = starter(ready)
    await using kept = await keepRunning({ ...asked, start })
    const first = kept.pid
    const began = performance.now()
    process.kill(first, 'SIGKILL')
    await vi.waitFor(() => expect(started).toHaveLength(2), { timeout: 3000, interval: 20 })
    await once(started[1] ?? process, 'message')
    expect(performance.now() - began).toBeLessThan(3000)
    expect(kept.pid).not.toBe(first)
    expect(identifyProcess(kept.pid)).not.toBeNull()
  })

  test('has an end in words once its heap was full five times within a minute, with growing pauses between', async () => {
    const { start, started } = starter(outOfMemory)
    const began = performance.now()
    await using kept = await keepRunning({ ...asked, start })
    await expect(kept.gone).rejects.toThrow(
      'The site has ended 5 times within a minute, at last by SIGABRT: see above',
    )
    expect(started).toHaveLength(5)
    expect(performance.now() - began).toBeGreaterThan(3500)
  }, 30_000)

  test('is not started again when it was stopped', async () => {
    const { start, started } = starter(ready)
    const kept = await keepRunning({ ...asked, start })
    const { pid } = kept
    await kept[Symbol.asyncDispose]()
    expect(identifyProcess(pid)).toBeNull()
    expect(started).toHaveLength(1)
  })

  test('has to start once before it is kept', async () => {
    const { start, started } = starter('process.exit(4)')
    await expect(keepRunning({ ...asked, start })).rejects.toThrow('The site has ended (code 4): see above')
    expect(started).toHaveLength(1)
  })

  test('ends while it starts when that is asked', async () => {
    const { start, started } = starter('setInterval(() => {}, 1000)')
    const stopping = new AbortController()
    const began = performance.now()
    setTimeout(() => stopping.abort(), 300)
    await expect(keepRunning({ ...asked, start, signal: stopping.signal })).rejects.toThrow('aborted')
    expect(performance.now() - began).toBeLessThan(5000)
    expect(identifyProcess(started[0]?.pid ?? 0)).toBeNull()
  })
})
