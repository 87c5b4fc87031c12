import { cleanFragment } from '../text/clean-text'
import { withoutBreaks } from '../document/document-text'
import type { Inline, Prose, ProseBlock, ProseItem, ProseLink, ProseList, ProseText } from './prose'
import { mergeText, trimInline } from './tidy-inline'

/**
 * Running text as a document carries it: clean words, no empty paragraphs, links without white space at their
 * ends, neighbouring lists of one kind as one. What was read from a document is so already.
 */
export function tidyProse(prose: Prose): Prose {
  const tidy: Prose = []
  for (const block of prose.flatMap(tidyBlock)) {
    const last = tidy.at(-1)
    if (last?.type === 'list' && block.type === 'list' && last.ordered === block.ordered) {
      last.items.push(...block.items)
    } else tidy.push(block)
  }
  return tidy
}

function tidyBlock(block: ProseBlock): ProseBlock[] {
  if (block.type === 'list') return tidyList(block)
  const children = tidyInlines(block.children)
  return children.length === 0 ? [] : [{ type: 'paragraph', children }]
}

function tidyList({ ordered, items }: ProseList): ProseList[] {
  const filled = items.map(tidyItem).filter(({ children, list }) => children.length > 0 || list)
  return filled.length === 0 ? [] : [{ type: 'list', ordered, items: filled }]
}

function tidyItem({ children, list }: ProseItem): ProseItem {
  const [tidied] = list ? tidyList(list) : []
  return { children: tidyInlines(children), ...(tidied ? { list: tidied } : {}) }
}

function tidyInlines(inlines: Inline[]): Inline[] {
  return trimInline(mergeText(inlines.flatMap(tidyInline)))
}

function tidyInline(inline: Inline): Inline[] {
  if (inline.type === 'break') return [inline]
  return inline.type === 'text' ? [tidyText(inline)] : tidyLink(inline)
}

function tidyText({ text, bold, italic }: ProseText): ProseText {
  return {
    type: 'text',
    text: cleanFragment(withoutBreaks(text)),
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
  }
}

/** White space at the ends of a link's text stands beside the link. */
function tidyLink({ url, children }: ProseLink): Inline[] {
  const texts = mergeText(children.map(tidyText))
  const label = trimInline(texts).filter((item) => item.type === 'text')
  const all = texts.map((item) => (item.type === 'text' ? item.text : '')).join('')
  const space: Inline[] = [{ type: 'text', text: ' ' }]
  return [
    ...(all.startsWith(' ') ? space : []),
    { type: 'link', url, children: label.length > 0 ? label : [{ type: 'text', text: url }] },
    ...(all.endsWith(' ') && label.length > 0 ? space : []),
  ]
}
