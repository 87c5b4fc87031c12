import { describe, expect, test } from 'vitest'
import { addTallies, judgeRun, readPlaywrightReport, readVitestReport } from './tally'

describe('a report of vitest', () => {
  test('gives its tests, and names those that failed', () => {
    const report = {
      numPassedTests: 12,
      testResults: [
        {
          name: 'zorg.test.ts',
          status: 'failed',
          message: '',
          assertionResults: [
            { fullName: 'adds', status: 'passed' },
            {
              fullName: 'divides',
              status: 'failed',
              failureMessages: ['AssertionError: 1 is no 2\n    at zorg'],
            },
          ],
        },
      ],
    }
    const failures = ['zorg.test.ts: divides\n    AssertionError: 1 is no 2']
    expect(readVitestReport(report)).toEqual({ passed: 12, failures })
  })

  test('counts a file that did not load', () => {
    const result = { name: 'zorg.test.ts', status: 'failed', message: 'No such module', assertionResults: [] }
    const failures = ['zorg.test.ts\n    No such module']
    expect(readVitestReport({ numPassedTests: 12, testResults: [result] })).toEqual({ passed: 12, failures })
  })

  test('that is no report is refused', () => {
    expect(() => readVitestReport({ ok: true })).toThrow('numPassedTests')
  })
})

test('a report of Playwright gives its tests, and counts an error outside them', () => {
  const errors = [
    { message: 'Test timeout of 9 ms exceeded.' },
    {
      message: '\u001b[31mexpected 1\u001b[39m\nreceived 2',
      location: { file: '/tests/zorg.spec.ts', line: 12 },
    },
  ]
  const spec = (title: string, status: string) => ({
    title,
    file: 'zorg.spec.ts',
    tests: [{ status, results: [{ errors: status === 'unexpected' ? errors : [] }] }],
  })
  const report = {
    stats: { expected: 5, unexpected: 1, flaky: 0, skipped: 2 },
    errors: [{ message: 'no config' }],
    suites: [{ specs: [spec('reads', 'expected')], suites: [{ specs: [spec('writes', 'unexpected')] }] }],
  }
  const failures = [
    'zorg.spec.ts: writes\n    Test timeout of 9 ms exceeded.\n    expected 1 (zorg.spec.ts:12)',
    'outside any test\n    no config',
  ]
  expect(readPlaywrightReport(report)).toEqual({ passed: 5, failures })
})

describe('a run', () => {
  test.each([
    ['that passes', { passed: 3, failures: [] }, 0, []],
    ['that ran nothing has failed', { passed: 0, failures: [] }, 0, ['0 passed, then it ended with 0']],
    ['that broke off has failed', { passed: 3, failures: [] }, 1, ['3 passed, then it ended with 1']],
    ['with failed tests counts them alone', { passed: 3, failures: ['a', 'b'] }, 1, ['a', 'b']],
  ])('%s', (_, tally, exitCode, failures) => {
    expect(judgeRun({ tally, exitCode })).toEqual({ passed: tally.passed, failures })
  })
})

test('tallies add up', () => {
  const tallies = [
    { passed: 1, failures: ['a', 'b'] },
    { passed: 3, failures: [] },
  ]
  expect(addTallies(tallies)).toEqual({ passed: 4, failures: ['a', 'b'] })
})
