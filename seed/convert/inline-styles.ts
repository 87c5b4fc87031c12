import type { Element, Root, RootContent } from 'hast'

/** A page with the bold and italics of classes, as Google Docs exports them, in the styles of what has such a class. */
export function inlineStyles(root: Root): Root {
  const sheets = root.children.flatMap(sheetsIn).join('\n')
  const styles = new Map(
    [...sheets.matchAll(classRule)].flatMap(([, name = '', rule = '']) => {
      const emphasis = rule.match(/font-(?:weight:\s*(?:bold|[6-9]00)|style:\s*italic)/gi)
      return emphasis ? [[name, emphasis.join(';')] as const] : []
    }),
  )
  return styles.size === 0
    ? root
    : { ...root, children: root.children.map((node) => styled({ node, styles })) }
}

/** A rule for one class and nothing else. */
const classRule = /(?<=^|[}\s])\.([\w-]{1,100})\s*\{([^{}]{0,2000})\}/g

function sheetsIn(node: RootContent): string[] {
  if (node.type !== 'element') return []
  if (node.tagName !== 'style') return node.children.flatMap(sheetsIn)
  return node.children.flatMap((child) => (child.type === 'text' ? [child.value] : []))
}

function styled<Node extends RootContent>({
  node,
  styles,
}: {
  node: Node
  styles: Map<string, string>
}): Node {
  if (node.type !== 'element') return node
  return {
    ...node,
    properties: propertiesOf({ node, styles }),
    children: node.children.map((child) => styled({ node: child, styles })),
  }
}

/** What an element says itself comes first, since the first emphasis that is found counts. */
function propertiesOf({
  node,
  styles,
}: {
  node: Element
  styles: Map<string, string>
}): Element['properties'] {
  const { className, style } = node.properties
  const emphasis = Array.isArray(className) ? className.flatMap((name) => styles.get(String(name)) ?? []) : []
  return emphasis.length === 0
    ? node.properties
    : { ...node.properties, style: [style, ...emphasis].filter(Boolean).join(';') }
}
