import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printTopicDocument } from '@/domain/document/print-topic-document'
import { documents, markdown } from './generated-documents'
import { parseTopicDocument } from '../parse/parse-topic-document'

/** The same cases each time, so that a change is red for what it did itself; the long run looks for new ones. */
const many = process.env.TEST_LONG === '1' ? { numRuns: 10_000 } : { numRuns: 150, seed: 1 }
const root = path.join(import.meta.dirname, '../..')
const fixtures = path.join(root, 'tests/fixtures/documents')
const files = [
  path.join(root, 'seed/content/asiel.md'),
  ...readdirSync(fixtures).map((name) => path.join(fixtures, name, 'input.md')),
]

test.each(files)('%s is the same document when it is printed and read again', (file) => {
  expectSameAgain(readFileSync(file, 'utf8'))
})

test('a document that is printed and read again is the same document', () => {
  fc.assert(
    fc.property(documents, (document) => {
      const printed = printTopicDocument(document)
      const { document: read } = parseTopicDocument({ text: printed, file: 'a' })
      expect(withoutPlaces(read)).toEqual(document)
      expect(read && printTopicDocument(read)).toBe(printed)
    }),
    many,
  )
})

test('whatever a text is read as, that is what it is when it is printed and read again', () => {
  fc.assert(fc.property(markdown, expectSameAgain), many)
})

test('a backslash stays one, also before what the printer has to spell out', () => {
  expectSameAgain('---\ntitle: Wonen\n---\n\n- - - [a\\\\&#xE9;***vet***](https://a.example)\n')
})

test.each([
  ['Wie? Wat?'],
  ['Bronnen: c; d', 'Organisaties: a, b'],
  ['Vragen', 'Bronnen'],
  ['1. Vragen', '2. Bronnen'],
])('an introduction that reads as sections stays one: %s', (...lines) => {
  const intro = lines.map((text) => `${text.replace('. ', '\\. ')}\n\n`).join('')
  const sections = '## Onderwerpen\n\n## Organisaties\n\n## Bronnen\n'
  expectSameAgain(`---\ntitle: Wonen\n---\n\n${intro}${sections}`)
})

test('a link whose words hold a bracket and a number sign is no line of a table of contents', () => {
  const text = '---\ntitle: Wonen\n---\n\n[\\](## |](https://a.example)\n'
  expect(parseTopicDocument({ text, file: 'a' }).document?.intro).toHaveLength(1)
  expectSameAgain(text)
})

test('words before a link that stand behind a bracket are no link of a wiki, so that pictures at ends of lines stay', () => {
  expectSameAgain('---\ntitle: Wonen\n---\n\nDe opvang 📌\n\n\\[[hier](https://a.example)\n')
  const text = '---\ntitle: Wonen\n---\n\n\\[[hier](https://a.example)\n\nDe opvang 📌\n'
  expect(JSON.stringify(parseTopicDocument({ text, file: 'a' }).document?.intro)).toContain('📌')
})

test('a subtopic that is called as a section is none, so that what has to be done below it stays', () => {
  const text =
    '---\ntitle: Wonen\n---\n\n## Onderwerpen\n\n#### Bronnen\n\nDe opvang.\n\n#### TODO:\n\nHet register.\n'
  expect(parseTopicDocument({ text, file: 'a' }).document?.subtopics).toHaveLength(2)
  expectSameAgain(text)
})

test('a description that is no more than an address without a scheme stays one', () => {
  const text =
    '---\ntitle: Wonen\n---\n\n## Bronnen\n\n| Bron | Omschrijving |\n| - | - |\n| Huur | [www.a.example]() |\n'
  expect(parseTopicDocument({ text, file: 'a' }).document?.sources[0]?.description).toBe('www.a.example')
  expectSameAgain(text)
})

test('the words of a link in a list are no field of a notebook', () => {
  expectSameAgain('---\ntitle: Wonen\n---\n\n- - [Deelvragen:: ?](https://a.example)\n')
  const text = '---\ntitle: Wonen\n---\n\n- [Huur:: hoog](https://a.example)\n'
  expect(JSON.stringify(parseTopicDocument({ text, file: 'a' }).document?.intro)).toContain('"Huur:: hoog"')
})

test.each([
  '- - [TODO: \\]?](https://a.example)',
  'https://a.example/b_(c)[aanvullen]: ',
  'https://a.example/b_(c)__\\[aanvullen]',
  '- [opvang?\\]: |](https://a.example)',
])('words of a link or an address in brackets are no note to oneself: %s', (intro) => {
  const text = `---\ntitle: Wonen\n---\n\n${intro}\n`
  expect(parseTopicDocument({ text, file: 'a' }).problems.map(({ rule }) => rule)).not.toContain('loose-text')
  expectSameAgain(text)
})

test('a dash below a greeting stays one', () => {
  const text = '---\ntitle: Wonen\n---\n\n## Onderwerpen\n\n#### Huren\n\n&#x47;roet,\n\n&#x2013;\n'
  expect(parseTopicDocument({ text, file: 'a' }).document?.subtopics[0]?.context).toBe('Groet,\n\n–')
  expectSameAgain(text)
})

test('an arrow behind a line break in an item is text', () => {
  expectSameAgain('---\ntitle: Wonen\n---\n\n- Huren\\\n  -> kopen\\\n  → bouwen\n')
})

test('an introduction that says when it was written, or speaks of a page, stays one', () => {
  for (const text of [
    '&#x31;3 januari 2026',
    '&#x4C;et op:: iets',
    '&#x4C;aatst gewijzigd: 3 mei (\\externe link)',
  ])
    expectSameAgain(`---\ntitle: Wonen\n---\n\n${text}\n\nHuren.\n\n${text}\n`)
})

function expectSameAgain(text: string): void {
  const { document } = parseTopicDocument({ text, file: 'a' })
  if (!document) return
  const printed = printTopicDocument(document)
  const { document: again } = parseTopicDocument({ text: printed, file: 'a' })
  expect(withoutPlaces(again)).toEqual(withoutPlaces(document))
  expect(again && printTopicDocument(again)).toBe(printed)
}

function withoutPlaces(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, part: unknown) => (key === 'place' ? undefined : part)))
}
