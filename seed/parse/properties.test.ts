import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanLink } from '@/domain/text/clean-link'
import { cleanText } from '@/domain/text/clean-text'
import { parseTopicDocument } from './parse-topic-document'
import { joinParts, readQuestions } from '@/domain/document/read-questions'
import { splitSentences } from '@/domain/sentences/split-sentences'
import { toSlug } from '@/domain/text/to-slug'

/** The same cases each time, so that a change is red for what it did itself; the long run looks for new ones. */
const many = process.env.TEST_LONG === '1' ? { numRuns: 10_000 } : { numRuns: 500, seed: 1 }

/** Pieces of which documents are made, so that chance finds more than noise. */
const piece = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(...'Wat is dit|Zo ja, hoe|o.a.|bijv. Delft|Indien|Waarom'.split('|')),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '?',
      '. ',
      '! ',
      '? ',
      '… ',
      '...',
      ' ',
      '\n',
      '\n\n',
      '”',
      '“',
      '(',
      ')',
      '"',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...[
        '## Onderwerpen\n',
        '#### ',
        '## Organisaties\n',
        '## Bronnen\n',
        '| a | b |\n| - | - |\n',
        '|',
        '- ',
        '> ',
        '1. ',
      ],
      ...[
        '[a](https://a.example/?utm_id=1)',
        '](',
        '[',
        '<!--',
        '-->',
        '<b>',
        '*',
        '_',
        '`',
        '\\',
        '&amp;',
        '---\n',
        '\r\n',
        '\t',
      ],
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) },
)
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))

test('no text makes the parser throw, and what is refused has a fatal problem', () => {
  fc.assert(
    fc.property(text, fc.boolean(), (body, headed) => {
      const { document, problems } = parseTopicDocument({
        text: headed ? `---\ntitle: a\n---\n${body}` : body,
        file: 'a',
      })
      expect(document === null).toBe(problems.some(({ fatal }) => fatal))
      expect(problems.every(({ line, column }) => line >= 1 && column >= 1)).toBe(true)
    }),
    many,
  )
})

test('no front matter makes the parser throw', () => {
  fc.assert(
    fc.property(text, (yaml) => {
      const { document, problems } = parseTopicDocument({
        text: `---\ntitle: a\nfeeds: ${yaml}\n---\n`,
        file: 'a',
      })
      expect(document === null).toBe(problems.some(({ fatal }) => fatal))
    }),
    many,
  )
})

test('the parts of a subtopic, joined, are its text', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 3 }), (paragraphs) => {
      const clean = paragraphs.map(cleanText)
      const sentences = clean.map(splitSentences)
      const glued = sentences.flat().some((sentence) => sentence.glued)
      const joined = joinParts(readQuestions(sentences))
      const written = clean.filter(Boolean).join(' ')
      expect(joined.replaceAll(' ', '')).toBe(written.replaceAll(' ', ''))
      if (!glued) expect(joined).toBe(written)
    }),
    many,
  )
})

const word = fc.constantFrom(
  'huur',
  'Wat',
  'wie?',
  'dat.',
  'Zo',
  'ja,',
  'o.a.',
  '(nu)',
  '“toen?”',
  'stop!',
  'één…',
)

test('a document’s subtopic keeps every word of its paragraphs', () => {
  fc.assert(
    fc.property(fc.array(fc.array(word, { minLength: 1 }), { minLength: 1, maxLength: 4 }), (paragraphs) => {
      const body = paragraphs.map((words) => words.join('  ')).join('\n\n')
      const { document } = parseTopicDocument({
        text: `---\ntitle: a\n---\n## Onderwerpen\n\n### A\n\n${body}\n`,
        file: 'a',
      })
      const [subtopic] = document?.subtopics ?? []
      expect(subtopic && joinParts(subtopic)).toBe(paragraphs.flat().join(' '))
    }),
    many,
  )
})

test('subtopics of one title are one subtopic with all of their words, and each further one is reported', () => {
  const part = fc.record({
    title: fc.constantFrom('Huren', 'huren!', 'Kopen', 'Bouwen'),
    words: fc.array(word, { minLength: 1 }),
  })
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (parts) => {
      const body = parts.map(({ title, words }) => `#### ${title}\n${words.join(' ')}\n`).join('')
      const start = '---\ntitle: a\n---\n## Onderwerpen\n'
      const { document, problems } = parseTopicDocument({ text: `${start}${body}`, file: 'a' })
      const slugs = parts.map(({ title }) => toSlug(title))
      const wordsOf = (slug: string): string =>
        parts.flatMap(({ words }, index) => (slugs[index] === slug ? words : [])).join(' ')
      expect(document?.subtopics.map((subtopic) => [toSlug(subtopic.title), joinParts(subtopic)])).toEqual(
        [...new Set(slugs)].map((slug) => [slug, wordsOf(slug)]),
      )
      const lines = slugs.flatMap((slug, index) => (slugs.indexOf(slug) < index ? [5 + 2 * index] : []))
      const reported = problems.filter(({ rule }) => rule === 'duplicate-row')
      expect(reported.map(({ line }) => line)).toEqual(lines)
    }),
    many,
  )
})

test('cleaning a text or a link twice is cleaning it once', () => {
  const parameter = fc.constantFrom('a=1', 'utm_source=x', '_ga=2', 'b', '', 'q=é', '_gl=1*2')
  const parameters = fc.array(parameter, { maxLength: 4 }).map((all) => all.join('&'))
  fc.assert(
    fc.property(text, parameters, parameters, (written, query, fragment) => {
      expect(cleanText(cleanText(written))).toBe(cleanText(written))
      const { url } = cleanLink(`https://a.example/?${query}#${fragment}`)
      expect(cleanLink(url ?? '')).toEqual({ url, removed: [] })
    }),
    many,
  )
})
