import fc from 'fast-check'

import { cleanText } from '@/domain/text/clean-text'
import { fold } from '@/domain/text/fold'
import { documentText } from '@/domain/document/document-text'
import { organisationTypeOrder } from '@/domain/organisations/organisation-type'
import type { PrintableDocument } from '@/domain/document/print-topic-document'
import type { Prose, ProseItem, ProseText } from '@/domain/prose/prose'
import { readQuestions } from '@/domain/document/read-questions'
import { readYear } from '@/domain/document/read-year'
import { isSourceKind, sourceKinds } from '@/domain/sources/source-kind'
import { foreignLanguages, isForeignLanguage } from '@/domain/text/languages'
import { splitAbbreviation } from '@/domain/document/split-abbreviation'
import { splitSentences } from '@/domain/sentences/split-sentences'
import { tidyProse } from '@/domain/prose/tidy-prose'
import { toSlug } from '@/domain/text/to-slug'

/** Text that a person may write and that markdown, YAML or a table may take for something else. */
const piece = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      ...'opvang wet Hoe wordt geld verdeeld de raad Wie betaalt één Zo ja, o.a. bijv. 1 jan. 2024 ngo Een'.split(
        ' ',
      ),
      ...[
        'toezicht',
        'asiel',
        'coöperatie',
        'Waarom',
        'niet',
        'Rapport:',
        '2019',
        '(2023)',
        'Ministerie van',
        'NGO',
      ],
      ...['website', 'van de', 'Bronnen', 'Nr.', 'Natura 2000', 'Status: ', 'Beste', 'Groet,'],
      ...[
        'Q: ',
        'A: ',
        'ii. ',
        '📌 ',
        'TODO',
        'n.v.t.',
        '[Engels]',
        'Deelvragen:',
        '.....',
        ', 2021',
        '2a Wie ',
        '2 Wat ',
        'TODO: ',
        '[aanvullen]',
      ],
    ),
  },
  { weight: 2, arbitrary: fc.constantFrom('? ', '. ', '! ', '?', '… ', ', ', ': ', '; ', ' – ', '?! ') },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...[
        '|',
        '[',
        ']',
        '(',
        ')',
        '*',
        '**',
        '_',
        '__',
        '\\',
        '<',
        '>',
        '<b>',
        '<!--',
        '-->',
        '&',
        '&amp;',
        '`',
      ],
      ...[
        '"',
        '“',
        '”',
        '‘',
        '’',
        "'",
        '#',
        '## ',
        '- ',
        '+ ',
        '1. ',
        '2) ',
        '> ',
        '---',
        '===',
        '~~~',
        '```',
      ],
      ...[
        '](',
        '![',
        '[a]: b',
        '[ ] ',
        '| - |',
        '{#a}',
        '$',
        '%',
        '@',
        '^',
        '~',
        '/',
        '=',
        'R&D',
        '!',
        '<br>',
        '(externe link)',
      ],
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...[
        'https://a.example/b_(c)',
        'http://a.example',
        'www.a.example',
        'mailto:a@a.example',
        'www.a.example/b',
        'Raad (a.nl)',
        'RVO (advies), CBS (telt)',
        ' – polder.nl/b',
        '(info@a.nl)',
        ', 070-1234567',
        '<https://a.example>',
      ],
      ...['👩‍🔬', 'مرحبا', 'שלום', 'é', '￼', '𝒜', '​', ' ', '­'],
    ),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 4, unit: 'binary' }) },
)

const joined = fc
  .array(fc.tuple(piece, fc.constantFrom('', ' ')), { minLength: 1, maxLength: 10 })
  .map((pieces) => documentText(pieces.flat().join('')))
const text = joined.filter((words) => words !== null)
const maybeText = fc.oneof(fc.constant(null), joined)

const url = fc.constantFrom(
  ...[
    'https://a.example',
    'https://a.example/',
    'http://b.example/c_(d)_e',
    'https://c.example/?a=1&b=2#d&copy;e',
  ],
  ...['https://d.example/a|b', 'https://d.example/\\(a', 'https://d.example/)(', 'mailto:a@b.example'],
  ...[
    'https://e.example/<!--a',
    "https://e.example/'a'*b*_c_",
    'https://f.example/é%20“f”',
    'https://g.example/[a]',
  ],
  ...['https://g.example/&amp;\\', 'https://h.example/<a>'],
)

const styled = fc
  .record({ text: text.chain((words) => fc.constantFrom(words, `${words} `, ` ${words}`)), style: fc.nat(3) })
  .map(({ text: words, style }): ProseText => {
    const bold = style & 1 ? { bold: true } : {}
    return { type: 'text', text: words, ...bold, ...(style & 2 ? { italic: true } : {}) }
  })
const inline = fc.oneof(
  { weight: 6, arbitrary: styled },
  { weight: 1, arbitrary: fc.constant({ type: 'break' } as const) },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('link' as const),
      url,
      children: fc.array(styled, { maxLength: 3 }),
    }),
  },
)
const inlines = fc.array(inline, { maxLength: 6 })
const list = fc.letrec<{ item: ProseItem; list: { type: 'list'; ordered: boolean; items: ProseItem[] } }>(
  (tie) => ({
    item: fc.record({ children: inlines, list: fc.option(tie('list'), { nil: undefined, maxDepth: 3 }) }),
    list: fc.record({
      type: fc.constant('list' as const),
      ordered: fc.boolean(),
      items: fc.array(tie('item'), { maxLength: 3 }),
    }),
  }),
).list
const block = fc.oneof(fc.record({ type: fc.constant('paragraph' as const), children: inlines }), list)
const intro: fc.Arbitrary<Prose> = fc.array(block, { maxLength: 4 }).map(tidyProse)

const named = text.map(splitAbbreviation)
const day = fc.constantFrom('2026-03-31', '1900-01-01', '2024-02-29', '2025-12-09')

const once = <Value>({
  of,
  key,
}: {
  of: fc.Arbitrary<Value>
  key: (value: Value) => string
}): fc.Arbitrary<Value[]> => fc.uniqueArray(of, { maxLength: 3, selector: (value) => fold(key(value)) })

const further = fc
  .record({
    organisations: once({ of: named, key: (one) => one.name }),
    sources: once({
      of: fc.record({ title: text, url: fc.oneof(fc.constant(null), url) }),
      key: (one) => `${one.title} ${one.url ?? ''}`,
    }),
    terms: once({ of: text, key: (term) => term }),
    publications: once({
      of: fc.record({ title: text, medium: text, date: day, url: fc.oneof(fc.constant(null), url) }),
      key: (one) => `${one.title} ${one.url ?? ''}`,
    }),
  })
  .filter((lists) => Object.values(lists).some((entries) => entries.length > 0))

const subtopic = fc
  .record({
    title: text,
    paragraphs: fc.array(joined, { maxLength: 5 }),
    furthers: fc.array(fc.oneof(fc.constant(null), further), { minLength: 5, maxLength: 5 }),
  })
  .map(({ title, paragraphs, furthers }) => {
    const { context, questions } = readQuestions(
      paragraphs.map((paragraph) => splitSentences(paragraph ?? '')),
    )
    return {
      title,
      context,
      questions: questions.map((question, at) => {
        const led = furthers[at]
        return led ? { ...question, further: led } : question
      }),
    }
  })
  .filter(({ context, questions }) => context !== null || questions.length > 0)

const name = text
  .map((words) => cleanText(words.replace(/^[\s:;,–—-]+|[\s:;,–—.-]+$/g, '')))
  .filter((words) => words !== '')
const abbreviation = fc.oneof(fc.constantFrom('COA', 'DT&V', 'NZa', 'EU', 'de Raad', 'x|y'), text)

const organisation = fc.record({
  name,
  abbreviation: fc.oneof(fc.constant(null), abbreviation),
  url: fc.oneof(fc.constant(null), url),
  role: maybeText,
  type: fc.constantFrom(...organisationTypeOrder),
})

const source = fc
  .record({
    title: text,
    url: fc.oneof(fc.constant(null), url),
    kind: fc.constantFrom(...Object.keys(sourceKinds).filter(isSourceKind)),
    year: fc.oneof(fc.constant('unsaid' as const), fc.constant(null), fc.integer({ min: 1500, max: 2100 })),
    language: fc.constantFrom(null, ...Object.keys(foreignLanguages).filter(isForeignLanguage)),
    publisher: fc.oneof(fc.constant(null), named),
    description: maybeText,
    links: fc.array(
      fc.record({
        before: maybeText.map((words) => (words !== null && /[\p{L}\p{N}]/u.test(words) ? words : null)),
        label: text,
        url,
      }),
      { maxLength: 2 },
    ),
  })
  .map(({ year, ...rest }) => ({
    ...rest,
    year: year === 'unsaid' ? readYear({ words: '', ...rest }) : year,
  }))

const plain: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    joined.map((words) => words ?? ''),
    fc.boolean(),
    fc.constant(null),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(text, tie('value'), { maxKeys: 3, noNullPrototype: true }),
  ),
})).value

const known = new Set(['title', 'slug', 'description', 'image', 'feeds', 'highlight'])

/** Documents as reading one can give them. */
export const documents: fc.Arbitrary<PrintableDocument> = fc
  .record({
    title: text,
    written: fc.constantFrom(null, 'eigen-adres', '1'),
    description: maybeText,
    imageURL: fc.oneof(fc.constant(null), url),
    feeds: fc.uniqueArray(text, { maxLength: 4 }),
    highlight: maybeText,
    intro,
    subtopics: fc.uniqueArray(subtopic, { maxLength: 3, selector: ({ title }) => toSlug(title) }),
    organisations: fc.array(organisation, { maxLength: 3 }),
    sources: fc.array(source, { maxLength: 3 }),
    extra: fc.dictionary(
      fc.oneof(
        text.filter((key) => !known.has(key.toLowerCase())),
        fc.constantFrom('samenvatting', 'zoektermen', 'titel'),
      ),
      plain,
      { maxKeys: 2, noNullPrototype: true },
    ),
  })
  .map(({ written, ...rest }) => ({ ...rest, slug: written ?? (toSlug(rest.title) || 'adres') }))

/** Markdown of every kind, most of which nobody would write. */
export const markdown = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: piece },
      {
        weight: 1,
        arbitrary: fc.constantFrom('\n', '\n\n', '\n\n', '\n- ', '\n1. ', '\n  - ', '\\\n', '  \n', '\n> '),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          ...[
            '\n\n## Onderwerpen\n\n',
            '\n\n#### Huren\n\n',
            '\n\n### Kopen\n\n',
            '[a *b*](https://a.example/?a=1)',
          ],
          ...[
            '\n\n## Organisaties\n\n| Organisatie | Omschrijving |\n| --- | --- |\n',
            '\n| ',
            ' | ',
            ' |\n| ',
          ],
          ...[
            '\n\n## Bronnen\n\n| Organisatie | Bron |\n| --- | --- |\n',
            '[b](<https://b.example/a b>)',
            '[c]()',
          ],
          ...[
            '\n\n## Bronnen\n\n| Bron | Jaar | Toelichting |\n| --- | --- | --- |\n',
            '**vet** ',
            '_cursief_',
          ],
          ...[
            '\n\n## Organisaties\n\n| Naam | Afkorting | Rol | Soort |\n| - | - | - | - |\n',
            '&nbsp;',
            '***a***',
          ],
        ),
      },
    ),
    { maxLength: 60 },
  )
  .map((pieces) => `---\ntitle: Wonen\n---\n${pieces.join('')}\n`)
