import { describe, expect, test } from 'vitest'
import { addTallies, judgeRun, readPlaywrightReport, readVitestReport } from './tally'

describe('a report of vitest', () => {
  test('gives its tests', () => {
    const report = {
      numPassedTests: 12,
      numFailedTests: 2,
      testResults: [{ status: 'failed', assertionResults: [{}] }],
    }
    expect(readVitestReport(report)).toEqual({ passed: 12, failed: 2 })
  })

  test('counts a file that did not load', () => {
    const report = {
      numPassedTests: 12,
      numFailedTests: 0,
      testResults: [{ status: 'failed', assertionResults: [] }],
    }
    expect(readVitestReport(report)).toEqual({ passed: 12, failed: 1 })
  })

  test('that is no report is refused', () => {
    expect(() => readVitestReport({ ok: true })).toThrow('numPassedTests')
  })
})

test('a report of Playwright gives its tests, and counts an error outside them', () => {
  const report = {
    stats: { expected: 5, unexpected: 1, flaky: 0, skipped: 2 },
    errors: [{ message: 'no config' }],
  }
  expect(readPlaywrightReport(report)).toEqual({ passed: 5, failed: 2 })
})

describe('a run', () => {
  test.each([
    ['that passes', { passed: 3, failed: 0 }, 0, { passed: 3, failed: 0 }],
    ['that ran nothing has failed', { passed: 0, failed: 0 }, 0, { passed: 0, failed: 1 }],
    ['that broke off has failed', { passed: 3, failed: 0 }, 1, { passed: 3, failed: 1 }],
    ['with failed tests counts them alone', { passed: 3, failed: 2 }, 1, { passed: 3, failed: 2 }],
  ])('%s', (_, tally, exitCode, expected) => {
    expect(judgeRun({ tally, exitCode })).toEqual(expected)
  })
})

test('tallies add up', () => {
  expect(
    addTallies([
      { passed: 1, failed: 2 },
      { passed: 3, failed: 0 },
    ]),
  ).toEqual({ passed: 4, failed: 2 })
})
