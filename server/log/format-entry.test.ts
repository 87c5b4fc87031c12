import { expect, test } from 'vitest'

import { formatEntry, type LogEntry } from './format-entry'

const entry: LogEntry = { level: 'error', message: 'Error: no\n    at a.js:1:1' }
const ofRequest = { ...entry, requestId: "$&-$'" }
const time = Date.UTC(2026, 0, 2, 3, 4, 5)

test('a line of text is the message, with a time only where one is given', () => {
  expect(formatEntry({ format: 'text', entry })).toBe(entry.message)
  expect(formatEntry({ format: 'text', entry: { ...entry, time } })).toBe(
    '2026-01-02T03:04:05.000Z ERROR Error: no\n    at a.js:1:1',
  )
})

test('a line of text names the request before the stack', () => {
  expect(formatEntry({ format: 'text', entry: ofRequest })).toBe("Error: no [$&-$']\n    at a.js:1:1")
  expect(formatEntry({ format: 'text', entry: { ...ofRequest, message: 'no' } })).toBe("no [$&-$']")
})

test('JSON is one line with all that is known, and the time in any case', () => {
  const line = formatEntry({ format: 'json', entry: { ...ofRequest, time, fields: { status: 500 } } })
  expect(line).not.toContain('\n')
  expect(JSON.parse(line)).toEqual({ time: '2026-01-02T03:04:05.000Z', ...ofRequest, status: 500 })
  const { time: now } = JSON.parse(formatEntry({ format: 'json', entry }))
  expect(Math.abs(Date.now() - Date.parse(now))).toBeLessThan(10_000)
})
