import { describe, expect, test } from 'vitest'
import type { Problem } from '../problem'
import { parseTopicDocument } from './parse-topic-document'

const head = '---\ntitle: Proef\n---\n'
const aliases = 'a: &a [x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a]\nc: [*b, *b, *b, *b, *b]\n'
const table = '## Organisaties\n\n| Organisatie | Omschrijving |\n| --- | --- |\n'

describe('what is no topic document', () => {
  test.each([
    ['an empty file', ' \n\n', { rule: 'not-a-document', line: 1, column: 1 }],
    ['a file with a NUL', '---\ntitle: a\0b\n---\n', { rule: 'not-a-document', line: 2, column: 9 }],
    [
      'bytes that are no UTF-8',
      '\uFFFDPNG\uFFFD\uFFFD\uFFFD1',
      { rule: 'not-a-document', line: 1, column: 1 },
    ],
    ['a text without front matter', '# Proef\n', { rule: 'missing-title', line: 1, column: 1 }],
    ['an empty title', '---\nfeeds: []\ntitle:\n---\n', { rule: 'missing-title', line: 3, column: 1 }],
    ['a title of signs only', '---\ntitle: "???"\n---\n', { rule: 'missing-title', line: 2, column: 1 }],
    ['front matter that is a list', '---\n- title\n---\n', { rule: 'front-matter', line: 2, column: 1 }],
  ])('%s is refused', (_, text, problem) => {
    expect(refusal(text)).toMatchObject(problem)
  })
})

describe('what is too large', () => {
  test.each([
    ['a file over 1 MB', `${head}${'woord\n'.repeat(170_000)}`, 1],
    ['a line over 20,000 characters', `${head}kort\n${'x'.repeat(20_001)}`, 5],
    ['over 20,000 lines', `${head}${'\n'.repeat(20_000)}`, 20_001],
    ['a table over 2,000 rows', `${head}${table}${'| a | b |\n'.repeat(2_001)}`, 6],
    ['tables with over 30,000 cells', `${head}${`${table}${'| a | b '.repeat(500)}|\n\n`.repeat(40)}`, 180],
    ['lists over 20 levels deep', `${head}${'- '.repeat(21)}a`, 4],
    ['lists over 20 levels deep, line by line', `${head}${staircase(21)}`, 4],
    ['quotes over 20 levels deep', `${head}${'>'.repeat(21)} a`, 4],
    ['a block of text over 1,000 lines', `${head}${'regel\n'.repeat(1_001)}`, 4],
    ['over 100 labels of links', `${head}${labels(101)}`, 4],
    ['front matter over 64,000 characters', `---\ntitle: a\nb: |\n${'  regel\n'.repeat(8_001)}---\n`, 2],
    ['lists over 20 levels deep in the front matter', `---\ntitle: ${'['.repeat(21)}\n---\n`, 2],
  ])('%s is refused in words', (_, text, line) => {
    expect(refusal(text)).toMatchObject({ rule: 'too-large', line })
  })

  test('20 levels, 2,000 rows and 20,000 characters are not too much', () => {
    const long = 'woord '.repeat(3_333)
    const { document } = parse(
      `${head}${'- '.repeat(20)}a\n\n${long}\n\n${table}${'| a | b |\n'.repeat(2_000)}`,
    )
    expect(document?.organisations).toHaveLength(2_000)
  })
})

describe('hostile text', () => {
  test.each([
    ['emphasis on one line', `${head}${'*a_ '.repeat(100_000)}`],
    ['emphasis on many lines', `${head}${`${'*a_ '.repeat(1_000)}\n`.repeat(100)}`],
    ['links by the thousand', `${head}${`${'[a](<'.repeat(3_999)}\n\n`.repeat(2)}`],
    ['brackets by the thousand', `${head}${`${'['.repeat(500)}\n\n`.repeat(13)}`],
    ['references by the thousand', `${head}${labels(100)}\n\n${`${'[1a] '.repeat(100)}\n\n`.repeat(60)}`],
    ['a list that holds itself', '---\ntitle: Proef\na: &a [*a]\n---\n'],
    ['a message forwarded by the thousand', `${head}${`${'>'.repeat(2_000)} Vragen\n`.repeat(100)}`],
    ['tags by the thousand', `${head}${`${'<b>'.repeat(500)}\n\n`.repeat(10)}`],
    ['code by the thousand', `${head}${'`a ``b '.repeat(200)}`],
    ['questions by the thousand', `${head}${`${'a?'.repeat(9_000)}\n\n`.repeat(3)}`],
    ['aliases that multiply', `---\ntitle: Proef\n${aliases}---\n`],
  ])('%s ends in a fatal problem', (_, text) => {
    expect(refusal(text).fatal).toBe(true)
  })

  test('spaces by the thousand are read as soon as any text', () => {
    const started = performance.now()
    const { document } = parse(`${head}${`- a${' '.repeat(19_000)}b\n\n`.repeat(40)}`)
    expect(document?.intro).toHaveLength(1)
    expect(performance.now() - started).toBeLessThan(1500)
  })

  test('marks by the thousand in a source are read as soon as any text', () => {
    const started = performance.now()
    const { document } = parse(`${head}## Bronnen\n\n${`- a${' ,;. '.repeat(3_900)}b\n\n`.repeat(5)}`)
    expect(document?.sources).toHaveLength(5)
    expect(performance.now() - started).toBeLessThan(1500)
  })

  test('a key named __proto__ changes nothing but itself', () => {
    const { document } = parse('---\ntitle: Proef\n__proto__: { vreemd: ja }\n---\n')
    expect(Object.keys(document?.extra ?? {})).toEqual(['__proto__'])
    expect('vreemd' in {}).toBe(false)
  })

  test('thousands of problems are counted, not listed', () => {
    const { problems } = parse(`${head}${table}${'| [a](#) | |\n'.repeat(1_500)}`)
    expect(problems).toHaveLength(1_001)
    expect(problems.at(-1)?.message).toMatch(/^Er zijn nog 50\d problemen/)
  })
})

describe('places', () => {
  test('count from the beginning of the file, behind a byte order mark, with Windows line ends', () => {
    const text = `\uFEFF${head}\n${table}| A | b |\n| [C](#) | d |\n`.replaceAll('\n', '\r\n')
    const { document, problems } = parse(text)
    expect(document?.organisations.map(({ place }) => place)).toEqual([
      { line: 9, column: 3 },
      { line: 10, column: 3 },
    ])
    expect(problems.find(({ rule }) => rule === 'unusable-link')).toMatchObject({ line: 10, column: 3 })
  })

  test('are those in the file below a comment', () => {
    const { problems } = parse(`${head}<!-- een\ntwee -->\n${table}| [C](#) | d |\n`)
    expect(problems.find(({ rule }) => rule === 'unusable-link')).toMatchObject({ line: 10, column: 3 })
  })

  test('see past entities, escapes and emphasis in the line', () => {
    const line = 'Is *dit* &amp; \\*dat\\* zo?Wat nu?'
    const { problems } = parse(`${head}## Onderwerpen\n\n### A\n\nEen regel.\n  ${line}\n`)
    const glued = problems.find(({ rule }) => rule === 'words-glued')
    expect(glued).toMatchObject({ line: 9, column: line.indexOf('Wat') + 3 })
  })
})

function parse(text: string) {
  return parseTopicDocument({ text, file: 'proef.md' })
}

function refusal(text: string): Problem {
  const { document, problems } = parse(text)
  expect(document).toBeNull()
  const fatal = problems.find((problem) => problem.fatal)
  if (!fatal) throw new Error('Nothing was refused')
  return fatal
}

function staircase(levels: number): string {
  return Array.from({ length: levels }, (_, level) => `${'  '.repeat(level)}- a`).join('\n')
}

function labels(count: number): string {
  return Array.from({ length: count }, (_, index) => `[${index}a]: https://a.example/${index}`).join('\n')
}
