import { expect, test } from 'vitest'

import { messageLines } from './message-lines'
import { printTopicDocument } from './print-topic-document'

test.each([
  ['who sent it, to whom and when', ['Van: Jan', 'Aan: Els', '', 'Molens malen.'], [0, 1]],
  ['its salutation', ['Beste Els,', '', 'Molens malen.'], [0]],
  ['labels of its own beside known ones', ['# Molens', '', 'Fase: 2', 'Tags: wind', '', 'Wat?'], [2, 3]],
])('a message begins with %s', (_, lines, opening) => {
  expect(messageLines(lines).opening).toEqual(opening)
})

test.each([
  ['a sentence with a colon', ['Doel: molens leren kennen.']],
  ['text that begins as a greeting', ['Beste boeken over molens: een lijst.']],
  ['a label further down', ['Molens malen.', '', 'Status: onbekend']],
])('%s is text', (_, lines) => {
  expect(messageLines(lines)).toEqual({ opening: [], closing: [] })
})

test.each([
  [['Met vriendelijke groet,', '', 'Jan']],
  [['Groet, Jan']],
  [['mvg', 'Jan']],
  [['Alvast bedankt!', '', '-- ', 'Jan']],
  [['Verstuurd vanaf mijn telefoon']],
])('%j closes a message', (lines) => {
  expect(messageLines(['Molens malen.', '', ...lines]).closing).toEqual(lines.map((_, index) => index + 2))
})

test('nothing closes a message that a heading or a table follows', () => {
  expect(messageLines(['Groet, Jan', '', '## Bronnen', '', 'Molenboek']).closing).toEqual([])
})

test('an introduction that reads like a message is printed as text', () => {
  const text = (words: string) => ({
    type: 'paragraph' as const,
    children: [{ type: 'text' as const, text: words }],
  })
  const printed = printTopicDocument({
    title: 'Molens',
    slug: 'molens',
    description: null,
    imageURL: null,
    feeds: [],
    highlight: null,
    extra: {},
    intro: ['Status: concept', 'Beste Els,', 'Groet, Jan'].map(text),
    subtopics: [],
    organisations: [],
    sources: [],
  })
  expect(messageLines(printed.split('---\n')[2]?.split('\n') ?? [])).toEqual({ opening: [], closing: [] })
  expect(printed).toContain('&#x53;tatus: concept')
})
