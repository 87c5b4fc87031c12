import type {
  Inline,
  Prose,
  ProseBlock,
  ProseItem,
  ProseLink,
  ProseList,
  ProseText,
} from '@/domain/prose/prose'

/** Lexical's JSON for the admin's editor, or `null` for no text. The reverse of `proseFromLexical`. */
export function lexicalFromProse(prose: Prose): LexicalState | null {
  if (prose.length === 0) return null
  return lexicalState(prose.map(blockNode))
}

export function lexicalState(children: LexicalNode[]): LexicalState {
  return { root: element({ type: 'root', children }) }
}

export interface LexicalState {
  root: LexicalElement
  [key: string]: unknown
}

interface LexicalElement {
  type: string
  children: LexicalNode[]
  direction: 'ltr'
  format: ''
  indent: number
  version: 1
}

export interface LexicalNode {
  type: string
  version: number
  [key: string]: unknown
}

export function element({
  type,
  children,
  ...rest
}: {
  type: string
  children: LexicalNode[]
  [key: string]: unknown
}): LexicalElement {
  return { type, children, direction: 'ltr', format: '', indent: 0, version: 1, ...rest }
}

function blockNode(block: ProseBlock): LexicalNode {
  if (block.type === 'list') return listNode({ list: block, indent: 0 })
  return {
    ...element({ type: 'paragraph', children: block.children.map(inlineNode) }),
    textFormat: 0,
    textStyle: '',
  }
}

function listNode({ list, indent }: { list: ProseList; indent: number }): LexicalNode {
  const items = list.items.flatMap((item) => itemNodes({ item, indent }))
  const children = items.map((item, index) => ({ ...item, value: index + 1 }))
  const kind = list.ordered ? { listType: 'number', tag: 'ol' } : { listType: 'bullet', tag: 'ul' }
  return { ...element({ type: 'list', children }), ...kind, start: 1 }
}

/** Lexical puts a nested list into an item of its own. */
function itemNodes({ item, indent }: { item: ProseItem; indent: number }): LexicalNode[] {
  const own = { ...element({ type: 'listitem', children: item.children.map(inlineNode) }), indent }
  if (!item.list) return [own]
  const nested = listNode({ list: item.list, indent: indent + 1 })
  return [own, { ...element({ type: 'listitem', children: [nested] }), indent }]
}

function inlineNode(inline: Inline): LexicalNode {
  if (inline.type === 'break') return { type: 'linebreak', version: 1 }
  return inline.type === 'link' ? linkNode(inline) : textNode(inline)
}

function linkNode({ url, children }: ProseLink): LexicalNode {
  const fields = { linkType: 'custom', newTab: false, url }
  return { ...element({ type: 'link', children: children.map(textNode) }), version: 3, fields }
}

export function textNode({ text, bold, italic }: ProseText): LexicalNode {
  const format = (bold ? boldBit : 0) | (italic ? italicBit : 0)
  return { type: 'text', text, format, detail: 0, mode: 'normal', style: '', version: 1 }
}

const boldBit = 1
const italicBit = 2
