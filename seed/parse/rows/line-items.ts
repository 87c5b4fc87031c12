import type { Paragraph, PhrasingContent } from 'mdast'
import { pictograph } from '@/domain/text/pictograph'
import { isBody, isWriter } from '../words/authors'
import { columnsOfWords } from './columns-of-words'
import { namesPage } from './names-page'
import { hasLink, wordsIn } from '../words/node-words'
import { reportGroup } from './report-group'
import type { Reading } from '../reading'
import { rowsInSentence } from './rows-in-sentence'
import type { LooseLine } from './section-item'

/**
 * The lines of a paragraph that begins with an address or a link on each; else the paragraph as one. A first line
 * that announces the others names a group.
 */
export function linesOf({ paragraph, reading }: { paragraph: Paragraph; reading: Reading }): LooseLine[] {
  const lines = columnsOfWords(splitAtLineEnds(paragraph.children))
  const numbered = numberedLines(lines)
  if (numbered.length > 0) return numbered.map((nodes) => toLine({ paragraph, nodes, listed: true, reading }))
  const inSentence = lines.length === 1 ? rowsInSentence(paragraph.children) : []
  if (inSentence.length > 0)
    return inSentence.map((nodes) => toLine({ paragraph, nodes, listed: true, reading }))
  const [first = [], ...others] = lines
  const announced =
    others.length > 0 && !hasLink(first) && wordsIn(first).endsWith(':') && others.every(beginsWithLink)
  if (announced) reportGroup({ node: { ...paragraph, children: first }, reading })
  const separate =
    announced || (lines.length > 1 && lines.every((line) => beginsWithLink(line) || beginsReference(line)))
  const rows = announced ? [] : rowLines(lines)
  if (rows.length > 1) return rows.map((nodes) => toLine({ paragraph, nodes, listed: true, reading }))
  const parts = announced ? others : separate ? lines : [paragraph.children]
  return parts.map((nodes) => toLine({ paragraph, nodes, listed: false, reading }))
}

export function toLine(options: {
  paragraph: Paragraph
  nodes: PhrasingContent[]
  listed: boolean
  details?: PhrasingContent[]
  reading: Reading
}): LooseLine {
  const { paragraph, listed, details = [], reading } = options
  const nodes = withoutPicture(options.nodes)
  return {
    type: 'line',
    place: reading.place(nodes[0] ?? paragraph),
    nodes,
    listed,
    details,
    block: paragraph,
  }
}

/** Without a picture that stands before or behind its words as a mark: "🟢 Molenraad". */
function withoutPicture(nodes: PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node, index): PhrasingContent[] => {
    if (node.type !== 'text') return [node]
    const ahead = index === 0 ? node.value.replace(pictureAhead, '') : node.value
    const value = index === nodes.length - 1 ? ahead.replace(pictureBehind, '') : ahead
    return value === '' ? [] : [value === node.value ? node : { ...node, value }]
  })
}

const pictureAhead = new RegExp(`^\\s*${pictograph}\\s+`, 'u')
const pictureBehind = new RegExp(`\\s${pictograph}\\s*$`, 'u')

export function beginsWithLink(nodes: PhrasingContent[]): boolean {
  const first = nodes.find((node) => node.type !== 'text' || node.value.trim() !== '')
  if (first?.type === 'text') return /^\s*(?:https?:\/\/|www\.)/i.test(first.value)
  if (first?.type === 'strong' || first?.type === 'emphasis') return beginsWithLink(first.children)
  return first?.type === 'link' || first?.type === 'linkReference'
}

/**
 * The lines of which at least half, and two, are rows by themselves, each with the lines on which it goes on: those that
 * begin with a small letter, follow a comma, or are no more than its address; and three names below one another. Of any
 * other text nothing.
 */
function rowLines(lines: PhrasingContent[][]): PhrasingContent[][] {
  const rows: PhrasingContent[][] = []
  for (const line of lines) {
    const last = rows.at(-1)
    const isOpen = last !== undefined && wordsIn(last).endsWith(',')
    const goesOn = (isOpen || /^\p{Ll}/u.test(wordsIn(line))) && !beginsWithLink(line)
    if (last && (goesOn || (isOnlyAddress(line) && !hasLink(last)))) last.push(space, ...line)
    else rows.push([...line])
  }
  const count = rows.filter(looksLikeRow).length
  if (lines.length > 2 && lines.every(isName)) return lines
  return count > 1 && count * 2 >= rows.length && lines.length <= rows.length * 2 ? rows : []
}

/** Whether each line of a paragraph is a row by itself. */
export function areRowLines({ children }: Paragraph): boolean {
  return rowLines(columnsOfWords(splitAtLineEnds(children))).length > 1
}

/** "Raad: adviseert", "Raad – adviseert", "Raad, tel. 070 …", a link, a reference or a work with its year. */
export function looksLikeRow(line: PhrasingContent[]): boolean {
  const words = wordsIn(line)
  return (
    beginsWithLink(line) ||
    (line[0]?.type === 'strong' && line.length > 1 && !/[.?!]$/.test(wordsIn([line[0]]))) ||
    /^[\p{Lu}\d“‘"'][^.?!:]{1,80}?(?: \([^()]{1,60}\))?(?::| [-–—]) \S/u.test(words) ||
    (words.length <= maxRow && (hasLink(line) || /(?<!\d)(?:19|20)\d\d(?!\d)[^?!]{0,40}$/.test(words))) ||
    beginsReference(line)
  )
}

/** A line of few words that begins with a capital and ends without a mark: no part of a sentence. */
export function isName(line: PhrasingContent[]): boolean {
  const words = wordsIn(line)
  return words.length <= maxName && /^[\p{Lu}\d]/u.test(words) && /[\p{L}\d)]$/u.test(words)
}

const maxName = 60
const maxRow = 200
const space: PhrasingContent = { type: 'text', value: ' ' }

function isOnlyAddress(line: PhrasingContent[]): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/i.test(wordsIn(line))
}

/** The references that begin with a number in brackets, without it, each with the lines on which it goes on. */
function numberedLines(lines: PhrasingContent[][]): PhrasingContent[][] {
  if (!isNumbered(lines[0] ?? [])) return []
  const entries: PhrasingContent[][] = []
  for (const line of lines) {
    if (isNumbered(line)) entries.push(withoutNumber(line))
    else entries.at(-1)?.push({ type: 'text', value: ' ' }, ...line)
  }
  return entries
}

function isNumbered([first]: PhrasingContent[]): boolean {
  return first?.type === 'text' && number.test(first.value)
}

function withoutNumber([first, ...others]: PhrasingContent[]): PhrasingContent[] {
  if (first?.type !== 'text') return others
  return [{ ...first, value: first.value.replace(number, '') }, ...others].filter(
    (node) => node.type !== 'text' || node.value !== '',
  )
}

const number = /^\s*\[\d{1,3}\]\s+/

/** "Auteur, A. (2011). …", "Jansen, Anna. Titel. …, 2011." on a line of its own. */
export function beginsReference(nodes: PhrasingContent[]): boolean {
  const words = wordsIn(nodes)
  const [, author = ''] = /^(.{3,300}?)\. (?=[\p{Lu}“"‘'])/u.exec(words) ?? []
  const isDotted = /(?<!\d)(?:19|20)\d\d(?!\d)/.test(words) && isWriter(author)
  const [, body = ''] = /^(.{2,120}?) (?:19|20)\d\d[a-z]?\. \p{Lu}/u.exec(words) ?? []
  return (
    isDotted ||
    (body !== '' && isBody(body)) ||
    /^.{2,200}? \((?:z\.\s?d\.|(?:19|20)\d\d)[^()]{0,30}\)[.:,]? \S/.test(words)
  )
}

/** Whether a line begins with a link that has a name of its own, and is not called "website" or "contact". */
export function beginsWithName(nodes: PhrasingContent[]): boolean {
  const first = nodes.find((node) => node.type !== 'text' || node.value.trim() !== '')
  if (first?.type === 'strong' || first?.type === 'emphasis') return beginsWithName(first.children)
  return (first?.type === 'link' || first?.type === 'linkReference') && !namesPage(wordsIn(first))
}

export function splitAtLineEnds(nodes: PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]]
  for (const node of nodes) {
    if (node.type === 'break') lines.push([])
    else if (node.type !== 'text') lines.at(-1)?.push(node)
    else {
      const [first = '', ...others] = node.value.split(/\r\n|\r|\n/)
      if (first !== '') lines.at(-1)?.push({ ...node, value: first })
      others.forEach((value, index) => {
        lines.push(value === '' ? [] : [{ ...node, value, position: belowOf({ node, lines: index + 1 }) }])
      })
    }
  }
  return lines.filter((line) => line.length > 0)
}

function belowOf({ node, lines }: { node: PhrasingContent; lines: number }): PhrasingContent['position'] {
  if (!node.position) return undefined
  const start = { line: node.position.start.line + lines, column: 1, offset: undefined }
  return { start, end: node.position.end }
}
