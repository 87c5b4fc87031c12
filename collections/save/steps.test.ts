import { readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

import { subtopicSteps, topicSteps } from './steps'

test('CONTRIBUTING shows the steps of a save in their order', () => {
  const guide = readFileSync('CONTRIBUTING.md', 'utf8')
  const section = guide.slice(
    guide.indexOf('## What happens at a save'),
    guide.indexOf('## How a page is made again'),
  )
  const shown = [...section.matchAll(/^\|.*$/gm)].map(([row]) =>
    [...row.matchAll(/`(\w+)`/g)].map(([, name]) => name),
  )
  const { begin, prepare, check, follow, after, records } = topicSteps
  const of = (steps: { name: string }[]): string[] => steps.map(({ name }) => name)
  const more = (all: { name: string }[], known: { name: string }[]): string[] =>
    of(all.filter((step) => !known.includes(step) && step.name !== 'rejectTrashInUse'))

  expect(shown.filter((names) => names.length > 0)).toEqual([
    of(begin),
    [...of(prepare), ...more(subtopicSteps.prepare, prepare)],
    [...of(check), ...more(subtopicSteps.check, check)],
    [follow?.name, ...of(after)],
    of(records),
  ])
})
