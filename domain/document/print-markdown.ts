import type { RootContent } from 'mdast'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { toMarkdown } from 'mdast-util-to-markdown'
import { fileKind } from '../text/opens-elsewhere'
import { dashes, listMarks, symbolMarks } from './list-marks'
import { numberedWords } from './number-ahead'

/** A tree of markdown as text. Cells are not padded: a long address would make every row as long. */
export function printMarkdown(nodes: RootContent[]): string {
  const text = toMarkdown(
    { type: 'root', children: nodes },
    {
      bullet: '-',
      listItemIndent: 'one',
      // An address between < and > takes no escapes, which the cell of a table needs.
      resourceLink: true,
      unsafe: [
        // Codes of websites, and marks of other programs, are left out when they are read.
        { character: '{', inConstruct: 'phrasing' },
        ...['=', '%'].map((character) => ({
          character,
          after: `(?=${character})`,
          inConstruct: 'phrasing' as const,
        })),
        { character: ':', after: '[a-z]', inConstruct: 'phrasing', notInConstruct: addresses },
        { character: '~', inConstruct: 'phrasing', notInConstruct: addresses },
        {
          character: '(',
          after: `(?:[Oo]pent |[Ee]xterne |${fileKind}[, ])`,
          inConstruct: 'phrasing',
          notInConstruct: addresses,
        },
        {
          character: '@',
          after: '(?:fig|tbl|sec|eq|lst)-',
          inConstruct: 'phrasing',
          notInConstruct: addresses,
        },
        { character: '#', before: '[.?!)*_] ', inConstruct: 'phrasing' },
        { character: '^', inConstruct: 'phrasing', notInConstruct: addresses },
        // Numbers of headings and questions are left out, and a heading that asks may be a question.
        ...['.', ')', ':', '-', '–', '—'].flatMap((character) => [
          {
            before: `# (?:${numberedWords} )?(?:\\d{1,2}(?:\\.\\d{1,2})*|\\d{0,2}[a-zA-Z]|[IVX]{1,4}) ?`,
            character,
          },
          { atBreak: true, before: `${numberedWords} ?\\d{0,3}[a-z]? ?`, character },
        ]),
        { character: '?', after: '[^\\r\\n?]*[\\r\\n]', inConstruct: 'headingAtx' },
        { character: ':', after: '[\\r\\n]', inConstruct: 'headingAtx' },
        ...['!', '?', ':'].map((character) => ({ atBreak: true, character, after: `\\${character}` })),
        // Marks of lists that are read as such.
        ...[...listMarks, ...symbolMarks, ...dashes].map((character) => ({
          atBreak: true,
          character,
        })),
        ...[')', '.'].map((character) => ({
          atBreak: true,
          before: '(?:\\d{0,2}[a-zA-Z]|[ivx]{2,4})',
          character,
        })),
        { atBreak: true, before: 'o', character: ' ', after: '[A-Z\\u00C0-\\uFFFF]' },
        { atBreak: true, character: '(', after: '(?:[a-z0-9]{1,2}|[ivx]{3,4})\\)' },
        // Letters before questions and answers.
        { atBreak: true, before: '[QVA]\\d{0,3}', character: ':' },
        { atBreak: true, before: '\\d{1,2}', character: '.', after: '\\d' },
        // Lines between pipes are read as a table.
        { atBreak: true, character: '|' },
        { character: '<', after: '!', inConstruct: 'destinationRaw' },
        // The printer may spell out a letter behind it ("&#xE9;"), of which it would then escape the "&".
        {
          character: '\\',
          after: '[0-9A-Za-z\\u0080-\\uFFFF]',
          inConstruct: 'phrasing',
          notInConstruct: ['destinationLiteral', 'destinationRaw', 'autolink'],
        },
      ],
      extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
    },
  )
  return withPlainAmpersands(text)
}

/** Addresses take no escapes. */
const addresses = ['destinationLiteral' as const, 'destinationRaw' as const, 'autolink' as const]

/** The printer escapes every “&” before a letter (“R\&D”), the reader needs that only in “&amp;” and the like. */
function withPlainAmpersands(text: string): string {
  return text.replace(/(?<!\\)((?:\\\\)*)\\&(?!#?\w+;)/g, '$1&')
}
