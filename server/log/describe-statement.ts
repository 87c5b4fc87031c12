import { printable } from './printable'

/** A statement of SQL as it may stand in a log: on one line, its values left out, its placeholders left in. */
export function describeStatement(text: string): string {
  const withoutValues = text.replace(parts, (_, kept?: string) => kept ?? '…')
  return printable(withoutValues.replace(/\s+/g, ' ').trim())
}

/** What is kept, names and placeholders, before what has a value in it: comments, texts in each way to write one, numbers. */
const parts = new RegExp(
  [
    /("(?:[^"]|"")*"|\$\d+)/,
    /--[^\n]*/,
    /\/\*.*?(?:\*\/|$)/,
    /\be'(?:\\.|''|[^'\\])*(?:'|$)/,
    /'(?:''|[^'])*(?:'|$)/,
    /\$(?<tag>\w*)\$.*?(?:\$\k<tag>\$|$)/,
    /(?<![\w.])\d+(?:\.\d+)?\b/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gis',
)
