import { beforeEach, expect, test, vi } from 'vitest'
import { Report } from './report'

let said = ''

beforeEach(() => {
  said = ''
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += String(text)
    return true
  })
  return () => write.mockRestore()
})

test('a figure on its target is met', () => {
  const report = new Report()
  report.figure({ name: 'weight', value: 4096, atMost: 4096 })
  report.figure({ name: 'score', value: 95, atLeast: 95 })
  expect(report.missed).toEqual([])
  expect(said).toMatch(/weight +4,096 {2}\(<= 4096\)\n/)
})

test.each([
  ['above the most that it may be', { value: 4097, atMost: 4096 }],
  ['below the least that it must be', { value: 94, atLeast: 95 }],
  ['no number at all', { value: NaN, atMost: 8 }],
])('a figure is missed when it is %s', (_, figure) => {
  const report = new Report()
  report.figure({ name: 'it', ...figure })
  expect(report.missed).toEqual(['it'])
  expect(said).toContain('MISSED')
})

test('a figure without a target is only said', () => {
  const report = new Report()
  report.figure({ name: 'ratio', value: 16.25, digits: 1, note: 'of two times' })
  expect(report.missed).toEqual([])
  expect(said).toMatch(/ratio +16\.3 {2}\(of two times\)\n/)
})

test('another word than the wanted one is missed', () => {
  const report = new Report()
  report.word({ name: '/', value: 'HIT', wanted: 'HIT' })
  report.word({ name: '/themas', value: 'STALE', wanted: 'HIT' })
  expect(report.missed).toEqual(['/themas'])
})
