import { expect, it } from 'vitest'
import type { Change } from './change'
import { groupChanges } from './group-changes'

it('puts changes under the day that it was in the Netherlands, and under their topic', () => {
  const changes = [
    change({ id: 4, at: '2026-11-23T23:30:00.000Z', topic: 'asiel' }),
    change({ id: 3, at: '2026-11-23T22:30:00.000Z', topic: 'asiel' }),
    change({ id: 2, at: '2026-11-23T21:00:00.000Z', topic: 'zorg' }),
    change({ id: 1, at: '2026-11-23T20:00:00.000Z', topic: 'asiel' }),
  ]

  const days = groupChanges(changes)

  expect(
    days.map(({ day, topics }) => [day, topics.map(({ slug, changes: found }) => [slug, idsOf(found)])]),
  ).toEqual([
    ['2026-11-24', [['asiel', [4]]]],
    [
      '2026-11-23',
      [
        ['asiel', [3, 1]],
        ['zorg', [2]],
      ],
    ],
  ])
})

function idsOf(changes: Change[]): number[] {
  return changes.map(({ id }) => id)
}

function change({ id, at, topic }: { id: number; at: string; topic: string }): Change {
  return {
    id,
    at,
    action: 'added',
    subject: 'question',
    text: 'Wie vangt op?',
    topic: { id: topic.length, slug: topic, title: topic },
    href: null,
  }
}
