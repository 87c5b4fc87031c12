import { expect, test } from 'vitest'

import type { Problem } from './problem'
import { ProblemGroups } from './problem-groups'

const problem = (fields: Partial<Problem> & Pick<Problem, 'rule'>): Problem => ({
  ...{ line: 1, column: 1, message: 'Iets.' },
  ...fields,
})

test('problems of one rule are one group, with a count, what to do and the first three', () => {
  const groups = new ProblemGroups()
  for (let line = 1; line <= 500; line += 1)
    groups.add({ file: 'a.md', problem: problem({ rule: 'loose-link', line }) })
  groups.add({ file: 'b.md', problem: problem({ rule: 'words-glued', proposal: 'iedereen? Wat' }) })
  const [loose, glued, ...others] = groups.all()
  expect(others).toEqual([])
  expect(loose).toMatchObject({ rule: 'loose-link', count: 500, what: 'los van de tabel' })
  expect(loose?.advice).toMatch(/^[A-Z].*\.$/)
  expect(loose?.first.map((placed) => placed.problem.line)).toEqual([1, 2, 3])
  expect(glued?.first[0]?.problem.proposal).toBe('iedereen? Wat')
})

test('a proposal with a place to fill in is not made', () => {
  const groups = new ProblemGroups()
  for (const [rule, proposal] of [
    ['loose-link', '| uitgever | [titel](https://a.example) |'],
    ['kind-guessed', 'Overig: …'],
    ['missing-title', 'title: …'],
    ['missing-description', 'description: …'],
  ] as const)
    groups.add({ file: 'a.md', problem: problem({ rule, proposal }) })
  expect(groups.all().flatMap(({ first }) => first.map((placed) => placed.problem.proposal))).toEqual(
    Array(4).fill(undefined),
  )
})
