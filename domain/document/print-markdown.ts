import type { RootContent } from 'mdast'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { toMarkdown } from 'mdast-util-to-markdown'

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
        // Codes of websites are left out when they are read.
        { character: '{', after: '[{%]', inConstruct: 'phrasing' },
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

/** The printer escapes every “&” before a letter (“R\&D”), the reader needs that only in “&amp;” and the like. */
function withPlainAmpersands(text: string): string {
  return text.replace(/(?<!\\)((?:\\\\)*)\\&(?!#?\w+;)/g, '$1&')
}
