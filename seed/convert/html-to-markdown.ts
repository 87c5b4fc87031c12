import { fromHtml } from 'hast-util-from-html'
import { toMdast } from 'hast-util-to-mdast'
import type { RootContent } from 'mdast'
import { printMarkdown } from '@/domain/document/print-markdown'

import { cleanHTML, noteCloses, noteOpens } from './clean-html'
import { ConversionRejection } from './conversion-rejection'
import { maxTables, tooManyTables } from './unpack-docx'

/** HTML, of a file or pasted, as the markdown that its author would have written. */
export function htmlToMarkdown(html: string): string {
  if ((html.match(/<table[\s>]/gi)?.length ?? 0) > maxTables) throw new ConversionRejection(tooManyTables)
  try {
    const tree = toMdast(cleanHTML(fromHtml(html, { fragment: true })))
    const printed = printMarkdown(tree.type === 'root' ? tree.children.map(withHeaders) : [])
    return printed.replace(noteNames, '[^$1]')
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new ConversionRejection('Dit bestand is te diep genest; het is niet gelezen.', { cause: error })
  }
}

const noteNames = new RegExp(`${noteOpens}([\\w-]{1,50})${noteCloses}`, 'g')

/** Word marks no row of a table as its header: where none is, the first row is. */
function withHeaders<T extends RootContent>(node: T): T {
  if (node.type === 'table' && node.children[0]?.children.every(({ children }) => children.length === 0))
    return { ...node, children: node.children.slice(1) }
  if (node.type !== 'list') return node
  return {
    ...node,
    children: node.children.map((item) => ({ ...item, children: item.children.map(withHeaders) })),
  }
}
