import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'

/** What a program writes to the console, and Node of it, to the standard output and to that for errors. */
function written({ format, program }: { format: string; program: string }): string[] {
  const guarded = `import { guardConsole } from './server/log/guard-console.ts'; guardConsole(); ${program}`
  const args = ['--import', 'tsx', '--input-type=module', '--eval', guarded]
  const text = execFileSync('/bin/sh', ['-c', '"$0" "$@" 2>&1', process.execPath, ...args], {
    env: { ...process.env, LOG_FORMAT: format },
    encoding: 'utf8',
  })
  return text.trim().split('\n')
}

const program = `
  console.log('a', { body: 'geheim' }, 1)
  console.error(new TypeError('no'))
  process.emitWarning('old', 'DeprecationWarning')`

test('in JSON every call is one line, and so is a warning of Node', () => {
  const entries: unknown[] = written({ format: 'json', program }).map((line) => JSON.parse(line))
  expect(entries).toEqual([
    { time: expect.any(String), level: 'info', message: 'a 1' },
    { time: expect.any(String), level: 'error', message: expect.stringMatching(/^TypeError: no\n {4}at /) },
    { time: expect.any(String), level: 'error', message: expect.stringContaining('DeprecationWarning: old') },
  ])
})

test('in text a line has what was written, without time or level', () => {
  expect(written({ format: 'text', program })[0]).toBe('a 1')
})
