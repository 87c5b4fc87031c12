import { expect, it } from 'vitest'
import { groupQuestions, type QuestionRow } from './question-directory'

it('puts questions under their topics and subtopics, in the order that they have', () => {
  const rows = [
    row({ key: 'a', topic: 'asiel', subtopic: 'opvang' }),
    row({ key: 'b', topic: 'asiel', subtopic: 'opvang' }),
    row({ key: 'c', topic: 'asiel', subtopic: 'terugkeer' }),
    row({ key: 'd', topic: 'zorg', subtopic: 'terugkeer' }),
  ]

  const groups = groupQuestions(rows)

  expect(
    groups.map(({ slug, subtopics }) => [
      slug,
      subtopics.map(({ anchor, questions }) => [anchor, questions.map(({ key }) => key)]),
    ]),
  ).toEqual([
    [
      'asiel',
      [
        ['opvang', ['a', 'b']],
        ['terugkeer', ['c']],
      ],
    ],
    ['zorg', [['terugkeer', ['d']]]],
  ])
  expect(groups[0]?.subtopics[0]?.questions[0]).toEqual({ key: 'a', number: '1.1', text: 'Wie?' })
})

it('makes nothing of nothing', () => {
  expect(groupQuestions([])).toEqual([])
})

function row({ key, topic, subtopic }: { key: string; topic: string; subtopic: string }): QuestionRow {
  return {
    key,
    number: '1.1',
    text: 'Wie?',
    topic: { slug: topic, title: topic },
    subtopic: { anchor: subtopic, title: subtopic },
    leadsTo: { organisations: [], sources: [], terms: [], publications: [] },
    place: { subtopic: 1, question: 1 },
    updatedAt: '2026-11-24T10:00:00.000Z',
  }
}
