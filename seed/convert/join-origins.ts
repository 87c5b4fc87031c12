import type { Element, ElementContent } from 'hast'

/**
 * The blocks without the line that OneNote and others put below what they pasted, "Geplakt van <https://…>": its address
 * goes to the paragraph above, unless that has it already.
 */
export function joinOrigins(nodes: ElementContent[]): ElementContent[] {
  const joined: ElementContent[] = []
  for (const node of nodes) {
    const link = originIn(node)
    const at = link ? joined.findLastIndex(({ type }) => type === 'element') : -1
    const above = joined[at]
    if (!link || above?.type !== 'element' || above.tagName !== 'p') joined.push(node)
    else if (!hasLink({ node: above, href: link.properties.href }))
      joined[at] = { ...above, children: [...above.children, { type: 'text', value: ' ' }, link] }
  }
  return joined
}

/** The link of a paragraph that only says where something is from. */
function originIn(node: ElementContent): Element | null {
  if (node.type !== 'element' || node.tagName !== 'p') return null
  const [before, link, behind, ...others] = node.children
  const isOrigin =
    before?.type === 'text' &&
    behind?.type === 'text' &&
    others.length === 0 &&
    /^\s*(?:\p{L}+ ){0,2}(?:van|uit|from)\s*:?\s*<$/iu.test(before.value) &&
    behind.value.trim() === '>'
  return isOrigin && link?.type === 'element' && link.tagName === 'a' ? link : null
}

function hasLink({ node, href }: { node: ElementContent; href: Element['properties'][string] }): boolean {
  return (
    node.type === 'element' &&
    (node.properties.href === href || node.children.some((child) => hasLink({ node: child, href })))
  )
}
