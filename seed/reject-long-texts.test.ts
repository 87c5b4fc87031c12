import { describe, expect, test } from 'vitest'

import { noFacts } from '@/domain/sources/source-facts'
import { maxLength } from '@/domain/text/max-length'
import { printTopicDocument } from '@/domain/document/print-topic-document'
import type { TopicDocument } from '@/domain/document/topic-document'

import { parseTopicDocument } from './parse/parse-topic-document'
import { rejectLongTexts } from './reject-long-texts'

describe('a document in which every text is as long as it may be', () => {
  // Some of these need two characters in markdown.
  for (const character of ['a', '<', '&', '\\', '`', '#', '~'])
    test(`is not refused, nor is its export, when it is written in “${character}”`, () => {
      const document = asLongAsMayBe(character)
      expect(rejectLongTexts(document)).toBeNull()
      const markdown = printTopicDocument(document)
      const read = parseTopicDocument({ text: markdown, file: 'a.md' })
      expect(read.problems.filter(({ fatal }) => fatal)).toEqual([])
    })
})

describe('a text that is too long is refused in words, with its place', () => {
  const whole = asLongAsMayBe('a')
  const [subtopic] = whole.subtopics
  const [organisation] = whole.organisations
  const [source] = whole.sources
  if (!subtopic || !organisation || !source) throw new Error('The document has no parts.')
  const [question] = subtopic.questions
  const more = (text: string | null | undefined): string => `${text}a`

  test.each<[string, Partial<TopicDocument>]>([
    ['1 De titel is langer dan 300 tekens.', { title: more(whole.title) }],
    ['1 De omschrijving is langer dan 2.000 tekens.', { description: more(whole.description) }],
    ['1 De uitgelichte vraag is langer dan 5.000 tekens.', { highlight: more(whole.highlight) }],
    ['1 Een zoekterm is langer dan 200 tekens.', { feeds: ['zorg', more(whole.feeds[0])] }],
    [
      '1 Een alinea van de inleiding is te lang. Verdeel haar in meer alinea’s.',
      { intro: [{ type: 'paragraph', children: [{ type: 'text', text: 'a'.repeat(maxLength.line + 1) }] }] },
    ],
    [
      '7 De titel van dit onderwerp is langer dan 300 tekens.',
      { subtopics: [{ ...subtopic, title: more(subtopic.title) }] },
    ],
    [
      '7 De tekst vóór de eerste vraag van dit onderwerp is langer dan 10.000 tekens.',
      { subtopics: [{ ...subtopic, context: more(subtopic.context) }] },
    ],
    [
      '7 Een vraag van dit onderwerp is langer dan 5.000 tekens.',
      { subtopics: [{ ...subtopic, questions: [{ lead: null, text: more(question?.text), note: null }] }] },
    ],
    [
      '7 De tekst na een vraag van dit onderwerp is langer dan 10.000 tekens.',
      { subtopics: [{ ...subtopic, questions: [{ lead: null, text: 'Wie?', note: more(question?.note) }] }] },
    ],
    [
      '8 De omschrijving van deze organisatie is langer dan 5.000 tekens.',
      { organisations: [{ ...organisation, role: more(organisation.role) }] },
    ],
    [
      '9 De omschrijving van deze bron is langer dan 5.000 tekens.',
      { sources: [{ ...source, description: more(source.description) }] },
    ],
    [
      '9 De titel, de omschrijving en de links van deze bron zijn samen te lang.',
      { sources: [{ ...source, links: Array(5).fill(source.links[0]) }] },
    ],
  ])('%s', (message, long) => {
    const problem = rejectLongTexts({ ...whole, ...long })
    expect(problem).toMatchObject({ rule: 'too-large', fatal: true })
    expect(`${problem?.line} ${problem?.message}`).toBe(message)
  })
})

function asLongAsMayBe(character: string): TopicDocument {
  const text = (length: number): string => character.repeat(length)
  const url = `https://a.example/${'a'.repeat(maxLength.url - 18)}`
  const named = { name: text(maxLength.title), abbreviation: text(maxLength.abbreviation) }
  const question = { lead: null, text: `${text(maxLength.question - 1)}?`, note: text(maxLength.statements) }
  const links = [{ before: text(500), label: text(500), url }]
  return {
    title: text(maxLength.title),
    slug: 'lang',
    description: text(maxLength.description),
    imageURL: url,
    feeds: [text(maxLength.feed)],
    highlight: question.text,
    intro: [{ type: 'paragraph', children: [{ type: 'text', text: text(maxLength.statements) }] }],
    subtopics: [
      {
        title: text(maxLength.title),
        context: text(maxLength.statements),
        questions: [question],
        place: { line: 7, column: 1 },
      },
    ],
    organisations: [
      { ...named, url, role: text(maxLength.cell), type: 'ngo', place: { line: 8, column: 3 } },
    ],
    sources: [
      {
        ...noFacts,
        title: text(maxLength.sourceTitle / 2),
        url,
        kind: 'rapport',
        year: 2024,
        publisher: named,
        description: text(maxLength.cell),
        links,
        place: { line: 9, column: 3 },
      },
    ],
    extra: {},
  }
}
