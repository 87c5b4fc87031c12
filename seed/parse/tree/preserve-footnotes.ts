import type { Definition, LinkReference, Nodes, Paragraph, RootContent, Text } from 'mdast'

/** Footnotes as they were typed: to the markdown reader `[^1]: https://…` is the address of a link `[^1]`. */
export function preserveFootnotes(nodes: RootContent[]): RootContent[] {
  for (const node of nodes) if ('children' in node) keepInside(node)
  return nodes.map((node) => (isFootnote(node) && node.type === 'definition' ? toParagraph(node) : node))
}

function keepInside(node: Extract<Nodes, { children: unknown[] }>): void {
  node.children.forEach((child, index) => {
    if (isFootnote(child))
      node.children[index] = child.type === 'definition' ? toParagraph(child) : toMark(child)
    else if ('children' in child) keepInside(child)
  })
}

function isFootnote(node: Nodes): node is Definition | LinkReference {
  return (node.type === 'definition' || node.type === 'linkReference') && node.identifier.startsWith('^')
}

function toMark({ label, identifier, position }: LinkReference): Text {
  return { type: 'text', value: `[${label ?? identifier}]`, position }
}

function toParagraph({ label, identifier, url, title, position }: Definition): Paragraph {
  const value = `[${label ?? identifier}]: ${url}${title ? ` ${title}` : ''}`
  return { type: 'paragraph', children: [{ type: 'text', value, position }], position }
}
