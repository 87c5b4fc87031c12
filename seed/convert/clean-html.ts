import type { Element, ElementContent, Root, RootContent, Text } from 'hast'

import { opensElsewhere } from '@/domain/text/opens-elsewhere'
import { inlineStyles } from './inline-styles'
import { joinOrigins } from './join-origins'
import { listItem, listOfLevel, nestItems } from './word-lists'
import { withoutSpans } from './without-spans'

/**
 * A page without what only a browser, Word or Google Docs has use for: scripts, pictures, anchors, what is not shown.
 * Lists and headings that Word writes as paragraphs become lists and headings, and bold that is only in a style bold.
 */
export function cleanHTML(root: Root): Root {
  return { ...root, children: cleanAll(inlineStyles(root).children) }
}

function cleanAll(nodes: RootContent[]): ElementContent[] {
  return joinOrigins(nestItems(nodes.flatMap(clean)))
}

function clean(node: RootContent): ElementContent[] {
  if (node.type === 'text') return [{ ...node, value: node.value.replace(elsewhere, '') }]
  if (node.type !== 'element' || leftOut.has(node.tagName) || isHidden(node) || isMenu(node)) return []
  if (isRemark(node)) return []
  if (/mso-tab-count/i.test(styleOf(node))) return [{ type: 'text', value: tab }]
  const mark = noteMarked(node)
  if (mark !== null) return mark === '' ? [] : [{ type: 'text', value: `${noteOpens}${mark}${noteCloses}` }]
  const note = noteIn(node)
  const element = { ...node, tagName: tagOf(node), children: cleanAll(node.children) }
  if (note !== null) return [asNote({ element, note })]
  if (isTransparent(element)) return element.children
  if (element.tagName === 'td' || element.tagName === 'th') return [asLine(element)]
  if (isListOfNotes(element)) return element.children
  if (element.tagName === 'table') return [withoutSpans(element)]
  if (emphasis.has(element.tagName)) return withoutEdges(element)
  const items = listOfLevel(element)
  if (items) return items
  const item = listItem(element) ?? element
  return [item.tagName === 'li' ? withoutBox(item) : item]
}

/** An item of a list of things to do, without the box that Word has before its words. */
function withoutBox(item: Element): Element {
  const [first, ...others] = item.children
  if (first?.type === 'element' && first.tagName === 'p')
    return { ...item, children: [withoutBox(first), ...others] }
  if (first?.type !== 'text') return item
  return { ...item, children: [{ ...first, value: first.value.replace(/^\s*[☐☑☒]\s*/u, '') }, ...others] }
}

const emphasis = new Set('strong b em i'.split(' '))

/** Emphasis with the white space at its edges outside, where markdown needs it. */
function withoutEdges(element: Element): ElementContent[] {
  const [first, ...others] = element.children
  const last = others.at(-1)
  if (first?.type === 'text' && /^\s/.test(first.value))
    return [space, ...withoutEdges({ ...element, children: [trimmed(first, 'trimStart'), ...others] })]
  const only = last ?? first
  if (only?.type !== 'text' || !/\s$/.test(only.value)) return [element]
  return [{ ...element, children: [...element.children.slice(0, -1), trimmed(only, 'trimEnd')] }, space]
}

function trimmed(text: Text, end: 'trimStart' | 'trimEnd'): Text {
  return { ...text, value: text.value[end]() }
}

const space: Text = { type: 'text', value: ' ' }

function isListOfNotes({ tagName, children }: Element): boolean {
  const elements = children.filter((child) => child.type === 'element')
  return tagName === 'ol' && elements.length > 0 && elements.every((child) => child.tagName === 'p')
}

const elsewhere = new RegExp(opensElsewhere, 'gi')

const leftOut = new Set(
  'script style meta link title head nav footer del template img picture svg object iframe video audio canvas input button select textarea noscript'.split(
    ' ',
  ),
)

function styleOf({ properties }: Element): string {
  return String(properties.style ?? '')
}

function isHidden(node: Element): boolean {
  return (
    node.properties.hidden === true ||
    hasClass({ node, pattern: hiddenClass }) ||
    isRunning(node) ||
    /display:\s*none|mso-list:\s*ignore|mso-hide:\s*all/i.test(styleOf(node))
  )
}

/** Contents, what a wiki adds to headings, what only a screen reader says, and a second link to a file. */
const hiddenClass =
  /^(?:MsoToc|toc$|mw-editsection|(?:visually-?hidden|sr-only|screen-reader-text|wp-block-file__button)$)/

/** What LibreOffice prints on top or at the bottom of each page. */
function isRunning({ tagName, properties }: Element): boolean {
  return tagName === 'div' && /^(?:header|footer)$/.test(String(properties.title ?? ''))
}

/**
 * A menu of a website, by its role, its class or its id, where a third of its words are links; and what is nothing but
 * links within that site, or ways to share or print the page. What has a heading or a table, or asks
 * something by one link, is none.
 */
function isMenu(node: Element): boolean {
  if (!holdsMenu.has(node.tagName)) return false
  const isNamed =
    /^(?:navigation|menubar|menu)$/.test(String(node.properties.role ?? '')) ||
    hasClass({ node, pattern: menuClass }) ||
    menuClass.test(String(node.properties.id ?? ''))
  const all = elementsIn({ node, max: isNamed ? 2000 : 40 })
  const links = all?.filter(({ tagName }) => tagName === 'a') ?? []
  const [link] = links
  if (!all || !link || all.some(({ tagName }) => /^(?:h[1-6]|table)$/.test(tagName))) return false
  const linked = links.map(textOf).join('')
  const words = textOf(node)
  if (links.length === 1 && (!leadsNowhere(link) || words.trim().endsWith('?'))) return false
  if (isNamed) return linked.length * 3 >= words.replace(/\s+/g, '').length
  const isOwn = links.every((link) => leadsNowhere(link) || /^[/?](?!\/)/.test(hrefOf(link)))
  const rest = links.reduce((text, link) => text.replace(textOf(link), ''), words)
  return (
    isOwn &&
    /^(?:\s*(?:deel|delen|share)(?: (?:dit|deze|this|pagina|artikel|page|via|op))*\s*:?)?[\s|·•»>›/^↑–-]*$/i.test(
      rest,
    )
  )
}

/** A link within the page, or one that shares or prints it. */
function leadsNowhere(link: Element): boolean {
  return hrefOf(link).startsWith('#') || sharesPage.test(hrefOf(link))
}

function hrefOf({ properties }: Element): string {
  return String(properties.href ?? '')
}

const sharesPage =
  /^(?:javascript:|mailto:\?|https?:\/\/(?:www\.)?(?:facebook\.com\/sharer|(?:twitter|x)\.com\/(?:intent|share)|linkedin\.com\/share|wa\.me\/\?|api\.whatsapp\.com\/send))/i

const holdsMenu = new Set(['div', 'ul', 'ol', 'p', 'header', 'section', 'aside'])
const menuClass =
  /^(?:(?:main|site|page|top|sub|header|footer|mobile|primary|secondary)[-_]?)?(?:menu|nav|navbar|navigation|breadcrumbs?|footer|pagination)$/i

/** The elements in an element, at any depth; `null` where there are more. */
function elementsIn({ node, max }: { node: Element; max: number }): Element[] | null {
  const found: Element[] = []
  const open: ElementContent[] = [...node.children]
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.type !== 'element') continue
    if (found.push(next) > max) return null
    open.push(...next.children)
  }
  return found
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value
  return node.type === 'element' ? node.children.map(textOf).join('') : ''
}

function tagOf(node: Element): string {
  if (node.tagName === 'p' && isTitle(node)) return 'h1'
  if (node.tagName !== 'span') return node.tagName
  if (/font-weight:\s*(?:bold|[6-9]00)/i.test(styleOf(node))) return 'strong'
  return /font-style:\s*italic/i.test(styleOf(node)) ? 'em' : 'span'
}

/** The title in Word, and in Google Docs, where it has another class; alone that class is the title of a box. */
function isTitle(node: Element): boolean {
  const { className } = node.properties
  const others = Array.isArray(className) ? className.length > 1 : false
  return hasClass({ node, pattern: others ? /^(?:MsoTitle|title)$/ : /^MsoTitle$/ })
}

/** A tab of Word, which may divide cells: in HTML it would be white space. */
export const tab = '\uE002'

/** Around the name of a note, where its mark stands: markdown would escape brackets. */
export const noteOpens = '\uE000'
export const noteCloses = '\uE001'

/** The name of the note that a link marks, empty for the arrow that leads back from it; `null` for any other link. */
function noteMarked({ tagName, properties }: Element): string | null {
  if (tagName !== 'a') return null
  const href = String(properties.href ?? '')
  if (!href.startsWith('#')) return null
  const name = noteNamed(href.slice(1))
  return name === null && /^#(?:cmnt|_msocom_)/.test(href) ? '' : name
}

/** The name of the note that an item of a list holds, or a paragraph that begins with the way back to its mark. */
function noteIn(node: Element): string | null {
  const anchor = node.tagName === 'li' ? node : node.tagName === 'p' ? anchorAhead(node) : null
  return anchor && noteNamed(nameOf(anchor))
}

/** An anchor of a note as its name, in what Word, Google Docs, LibreOffice, pandoc and wikis write; empty for that of its mark. */
function noteNamed(anchor: string): string | null {
  const [, name = ''] =
    /^_?((?:footnote|endnote|ftn|edn|fn|sdfootnote|sdendnote|cite_(?:note|ref))[\w:-]*)$/.exec(anchor) ?? []
  if (name === '') return null
  return /ref|anc$/.test(name) ? '' : name.replace(/[\W_]/g, '-')
}

/** What somebody remarked on a document of Google Docs. */
function isRemark({ tagName, children }: Element): boolean {
  const paragraphs = children.filter((child) => child.type === 'element')
  return tagName === 'div' && paragraphs.some((child) => /^cmnt\d/.test(nameOf(anchorAhead(child))))
}

/** The anchor that an element begins with. */
function anchorAhead(node: Element): Element | null {
  const first = node.children.find((child) => !isSpace(child))
  if (first?.type !== 'element') return null
  return first.tagName === 'a' ? first : anchorAhead(first)
}

function nameOf(anchor: Element | null): string {
  return String(anchor?.properties.id ?? anchor?.properties.name ?? '')
}

/** A paragraph that begins with the name of the note. */
function asNote({ element, note }: { element: Element; note: string }): Element {
  const label: ElementContent = { type: 'text', value: `${noteOpens}${note}${noteCloses}: ` }
  return { ...element, tagName: 'p', properties: {}, children: [label, ...asLine(element).children] }
}

/** Of what is struck out the words stay; what a change took away (`del`) is no text. */
const struckOut = new Set(['s', 'strike', 'ins'])

/** What marks nothing: an anchor, bold that is not bold or has no words, an element of Word’s own (`o:p`). */
function isTransparent(node: Element): boolean {
  const { tagName, properties } = node
  if (tagName === 'a') return typeof properties.href !== 'string' || /^(?:#|$)/.test(properties.href.trim())
  if (emphasis.has(tagName) && textOf(node).trim() === '') return true
  if (tagName === 'b' || tagName === 'strong') return /font-weight:\s*(?:normal|[1-4]00)/i.test(styleOf(node))
  if (tagName === 'i' || tagName === 'em') return /font-style:\s*normal/i.test(styleOf(node))
  return struckOut.has(tagName) || tagName === 'span' || tagName.includes(':')
}

function hasClass({ node, pattern }: { node: Element; pattern: RegExp }): boolean {
  const { className } = node.properties
  return Array.isArray(className) && className.some((name) => pattern.test(String(name)))
}

/** A cell of a table is one line: its paragraphs and items follow each other. */
function asLine(cell: Element): Element {
  const children = cell.children.flatMap(partsOf)
  return { ...cell, children: children.slice(children.findIndex((child) => !isSpace(child))) }
}

function partsOf(node: ElementContent): ElementContent[] {
  if (node.type !== 'element' || !blocks.has(node.tagName)) return [node]
  if (node.tagName === 'ul' || node.tagName === 'ol') return itemsInLine(node)
  return [{ type: 'text', value: ' ' }, ...node.children.flatMap(partsOf)]
}

/** The items of a list, with a semicolon between two where the first ends without a mark. */
function itemsInLine(list: Element): ElementContent[] {
  const items = list.children.filter((child) => !isSpace(child))
  return items.flatMap((item, index) => {
    const ahead = items[index - 1]
    const isOpen = ahead !== undefined && !/[.?!:;,]\s*$/.test(textOf(ahead))
    return [{ type: 'text' as const, value: isOpen ? '; ' : ' ' }, ...partsOf(item).slice(1)]
  })
}

function isSpace(node: ElementContent): boolean {
  return node.type === 'text' && node.value.trim() === ''
}

const blocks = new Set('p div ul ol li h1 h2 h3 h4 h5 h6 blockquote br'.split(' '))
