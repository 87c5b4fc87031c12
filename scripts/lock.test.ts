import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { acquireLock, identifyProcess, LockHeldError, readHolder } from './lock.mjs'

/** Takes a lock, says so, and goes on with something else. */
const holdLock = `
  const { acquireLock } = await import(process.env.LOCK)
  acquireLock({ file: process.env.FILE })
  console.log('held')
  setInterval(() => undefined, 1000)`

let file = ''

beforeEach(() => {
  const folder = mkdtempSync(path.join(tmpdir(), 'gids-lock-'))
  file = path.join(folder, 'deeper', 'running.json')
  onTestFinished(() => rmSync(folder, { recursive: true }))
})

test('a lock is held by one at a time, who says what others may know', () => {
  acquireLock({ file, state: { command: 'start' } })
  expect(() => acquireLock({ file })).toThrow(LockHeldError)
  expect(readHolder(file)).toMatchObject({ pid: process.pid, command: 'start' })
})

test('a lock can be taken again once it is released', () => {
  acquireLock({ file }).release()
  expect(readHolder(file)).toBeNull()
  expect(existsSync(file)).toBe(false)
  acquireLock({ file }).release()
})

test('its holder tells more as it gets on', () => {
  const lock = acquireLock({ file, state: { command: 'start' } })
  lock.update({ command: 'start', site: { port: 3000 } })
  expect(readHolder(file)).toMatchObject({ pid: process.pid, site: { port: 3000 } })
})

test('only its owner can read it: it may name a password', () => {
  acquireLock({ file })
  expect(modeOf(file)).toBe('600')
})

test.each([
  ['a process that has ended', { pid: 2 ** 22 + 1, identity: 'boot:1' }],
  ['another process that got the number of the holder', { pid: process.pid, identity: 'boot:1' }],
])('the lock of %s is nobody’s', (_, holder) => {
  acquireLock({ file })
  writeFileSync(file, JSON.stringify(holder))
  expect(readHolder(file)).toBeNull()
  acquireLock({ file })
  expect(readHolder(file)).toMatchObject({ pid: process.pid, identity: identifyProcess(process.pid) })
})

test('a lock that was cut off while it was written is nobody’s', () => {
  acquireLock({ file })
  writeFileSync(file, readFileSync(file, 'utf8').slice(0, 5))
  acquireLock({ file })
  expect(readHolder(file)).toMatchObject({ pid: process.pid })
})

test('releasing a lock that another has by now leaves it alone', () => {
  const lock = acquireLock({ file })
  writeFileSync(file, JSON.stringify({ pid: process.ppid, identity: identifyProcess(process.ppid) }))
  lock.release()
  expect(readHolder(file)).toMatchObject({ pid: process.ppid })
})

describe('the lock of a process that cannot be seen from here, such as in another container', () => {
  const elsewhere = { pid: 2 ** 22 + 1, identity: 'boot:1', machine: 'another' }

  test('is held while that shows that it lives', async () => {
    const holder = spawn(process.execPath, ['--input-type=module', '-e', holdLock], {
      env: { ...process.env, LOCK: new URL('lock.mjs', import.meta.url).href, FILE: file },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    onTestFinished(() => void holder.kill())
    await once(holder.stdout, 'data')
    writeFileSync(file, JSON.stringify(elsewhere))
    expect(() => acquireLock({ file })).toThrow(new LockHeldError(elsewhere))
  })

  test('is nobody’s once it shows nothing any more', { timeout: 20_000 }, () => {
    const lock = acquireLock({ file })
    writeFileSync(file, JSON.stringify({ ...elsewhere, pid: process.pid }))
    lock.release()
    expect(existsSync(file), 'it is not ours because of its number').toBe(true)
    acquireLock({ file })
    expect(readHolder(file)).toMatchObject({ identity: identifyProcess(process.pid) })
  })
})

test('a process that runs has one identity, one that does not has none', () => {
  expect(identifyProcess(process.pid)).toBe(identifyProcess(process.pid))
  expect(identifyProcess(process.pid)).not.toBe(identifyProcess(process.ppid))
  expect(identifyProcess(2 ** 22 + 1)).toBeNull()
})

// Elsewhere than in Linux `ps` names no start of a process that is dead.
test.runIf(process.platform === 'linux')(
  'a process that ended, and that nobody took notice of, has none',
  async () => {
    // `sh` begins one, and what takes its place knows nothing of it.
    const parent = spawn('sh', ['-c', 'sleep 60 & echo $!; exec sleep 60'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    onTestFinished(() => void parent.kill())
    const ended = await new Promise<number>((resolve) =>
      parent.stdout.once('data', (text) => resolve(Number(text))),
    )
    const patience = { timeout: 10_000 }
    await vi.waitFor(() => expect(readFileSync(`/proc/${parent.pid}/comm`, 'utf8')).toBe('sleep\n'), patience)
    process.kill(ended)
    await vi.waitFor(() => expect(readFileSync(`/proc/${ended}/stat`, 'utf8')).toContain(') Z '), patience)
    expect(identifyProcess(ended)).toBeNull()
  },
)

function modeOf(name: string): string {
  return (statSync(name).mode & 0o777).toString(8)
}
