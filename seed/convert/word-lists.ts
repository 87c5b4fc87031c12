import type { Element, ElementContent } from 'hast'

/** A paragraph that Word shows as an item of a list, as that item; `null` when it is another element. */
export function listItem(node: Element): Element | null {
  const level = /mso-list:[^;]*\blevel(\d)/i.exec(String(node.properties.style ?? ''))?.[1]
  if (node.tagName !== 'p' || level === undefined) return null
  return { ...node, tagName: 'li', properties: { wordLevel: Number(level), list: 'ul' } }
}

/** The items of a list of Google Docs, which writes each level as a list beside the others; `null` for any other element. */
export function listOfLevel({ tagName, properties, children }: Element): ElementContent[] | null {
  const names = Array.isArray(properties.className) ? properties.className : []
  const [level] = names.flatMap((name) => /^lst-kix_.*-(\d)$/.exec(String(name))?.[1] ?? [])
  if (level === undefined) return null
  return children.map((child) =>
    child.type === 'element' && child.tagName === 'li'
      ? { ...child, properties: { wordLevel: Number(level) + 1, list: tagName } }
      : child,
  )
}

/** Items that stand beside other elements, each run of them as a list; deeper ones within the item before them. */
export function nestItems(nodes: ElementContent[]): ElementContent[] {
  const nested: ElementContent[] = []
  let open: Element[] = []
  for (const node of nodes) {
    const level = levelOf(node)
    if (node.type !== 'element' || level === null) {
      nested.push(node)
      if (node.type === 'element' || node.value.trim() !== '') open = []
      continue
    }
    open = open.slice(0, level)
    while (open.length < level) {
      const list: Element = { type: 'element', tagName: listOf(node), properties: {}, children: [] }
      siblingsIn({ lists: open, outside: nested }).push(list)
      open.push(list)
    }
    open.at(-1)?.children.push({ ...node, properties: {} })
  }
  return nested
}

/** Where a list that is one level deeper than those given goes. */
function siblingsIn({ lists, outside }: { lists: Element[]; outside: ElementContent[] }): ElementContent[] {
  const last = lists.at(-1)
  if (!last) return outside
  const item = last.children.at(-1)
  return item?.type === 'element' ? item.children : last.children
}

function listOf({ properties }: Element): string {
  return properties.list === 'ol' ? 'ol' : 'ul'
}

function levelOf(node: ElementContent): number | null {
  const level = node.type === 'element' ? node.properties.wordLevel : undefined
  return typeof level === 'number' ? level : null
}
