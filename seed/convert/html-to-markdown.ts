import { fromHtml } from 'hast-util-from-html'
import { toMdast } from 'hast-util-to-mdast'
import type { RootContent } from 'mdast'
import { dashes, listMarks } from '@/domain/document/list-marks'
import { printMarkdown } from '@/domain/document/print-markdown'
import { isNoteInBrackets } from '@/domain/document/working-note-lines'

import { cleanHTML, noteCloses, noteOpens, tab } from './clean-html'
import { ConversionRejection } from './conversion-rejection'
import { divideSheet } from './divide-sheet'
import { limits } from '../parse/limits/limits'
import { maxTables, tooManyTables } from './unpack-docx'

/** HTML, of a file or pasted, as the markdown that its author would have written. */
export function htmlToMarkdown(html: string): string {
  if ((html.match(/<table[\s>]/gi)?.length ?? 0) > maxTables) throw new ConversionRejection(tooManyTables)
  if ((html.match(/<a\s/gi)?.length ?? 0) > maxLinks) throw new ConversionRejection(tooManyLinks)
  try {
    const tree = toMdast(cleanHTML(fromHtml(html, { fragment: true })))
    const printed = printMarkdown(
      tree.type === 'root' ? tree.children.flatMap(divideSheet).map(withHeaders) : [],
    )
    return withTypedMarks(withTabs(printed.replace(noteNames, '[^$1]')))
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new ConversionRejection('Dit bestand is te diep genest; het is niet gelezen.', { cause: error })
  }
}

/**
 * Numbers and marks that an author typed before a heading, an item or a question, and the mark of a heading that asks, are
 * read as such in a document that was never markdown, so they go without the backslash of the printer.
 */
function withTypedMarks(markdown: string): string {
  return markdown
    .replace(typedNumber, (ahead) => ahead.replaceAll('\\', ''))
    .replace(spelledMark, (found, indent: string, code: string) => {
      const mark = String.fromCharCode(Number.parseInt(code, 16))
      return typedMarks.includes(mark) ? indent + mark : found
    })
    .replace(escapedMark, '$1')
    .replace(/^(#{1,6} [^\r\n]*?)\\([?:])(?=\s*$)/gm, '$1$2')
    .replace(/\\\[([^[\]\\\r\n]{2,200})\](?!\()/g, (found, words: string) =>
      isNoteInBrackets(words) ? `[${words}]` : found,
    )
}

const typedMarks = listMarks + dashes
const spelledMark = /^(\s*)&#x([\dA-F]{2,4});(?=\s)/gm
const escapedMark = new RegExp(`^(\\s*)\\\\(?=[${typedMarks}*+-] )`, 'gm')
const typedNumber =
  /^\s*(?:#{1,6} )?(?:(?:deel|onderzoeks|hoofd)?(?:vraag|onderwerp|thema) )?(?:(?:\d{1,2}|[A-Z])(?:\\?\.\d{1,2}){1,3}|(?:\d{1,2}(?:\\?\.\d{1,2}){0,3}|[a-zA-Z]|[IVX]{1,4})\\?[.):–—-])(?=\s)/gim

/** Tabs divide the cells of a line of text, and are a space behind its number and in all else. */
function withTabs(markdown: string): string {
  if (!markdown.includes(tab)) return markdown
  return markdown
    .split('\n')
    .map((line) => {
      const isText = !/^\s*(?:[|#>*+-]|\d+[.)] )/.test(line)
      const words = line
        .replace(new RegExp(`^((?:\\w{1,3}(?:\\.\\d{1,2})*\\\\?[.)]|[•·–])?)${tab}+`), '$1 ')
        .trimEnd()
      return words.replaceAll(tab, isText ? '\t' : ' ').replace(/^ (?=\S)|\t+$/g, '')
    })
    .join('\n')
}

/** Twice what a document may have, since those of menus are left out. */
const maxLinks = 2 * limits.links
const tooManyLinks = `Dit bestand heeft meer dan ${maxLinks.toLocaleString('nl')} links; het is niet gelezen.`

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
