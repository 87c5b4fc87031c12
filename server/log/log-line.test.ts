import { expect, test } from 'vitest'

import { logLine } from './log-line'

const breaks = ['\n', '\r', '\r\n', '\v', '\f', '\u0085', '\u2028', '\u2029']

test.each(breaks)('%j starts no other line', (mark) => {
  const text = `Jo${mark}ERROR nep`
  for (const part of [text, { msg: text }, new Error(text), { err: new Error(text) }])
    expect(logLine([part]).split(/[\n\r\v\f\u0085\u2028\u2029]/u)[0]).toMatch(/Jo.*ERROR nep/)
})

test.each([
  '\u001B[31m',
  '\u001B[2K\u001B[1A',
  '\u009B31m',
  '\u001B]0;titel\u0007',
  '\b',
  '\0',
  '\u202E',
  '\u200F',
])('nothing of %j reaches a terminal', (mark) => {
  expect(logLine([`a${mark}b`])).not.toMatch(/[^\P{C}]/u)
})

test('of an object only its message and its error are told', () => {
  expect(logLine([{ msg: 'Not stored.', body: 'geheim', err: new TypeError('no') }])).toMatch(
    /^Not stored\. TypeError: no\n {4}at /,
  )
  expect(logLine(['a', { body: 'geheim' }, 1])).toBe('a 1')
})

test('a line is never longer than somebody reads', () => {
  expect(logLine(['x'.repeat(100_000)])).toHaveLength(2000)
})
