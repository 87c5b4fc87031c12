export interface Tag {
  name: string
  closes: boolean
  attributes: Map<string, string>
}

/** A tag of HTML as markdown finds it in text: `<a href="…">`, `</a>`, `<br/>`; `null` for a declaration and the like. */
export function parseTag(html: string): Tag | null {
  const [, slash, name, rest = ''] = /^<(\/?)([a-z][a-z0-9-]*)([^]*)>$/i.exec(html) ?? []
  if (name === undefined) return null
  const attributes = [
    ...rest.slice(0, 5000).matchAll(/([a-z][a-z0-9-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi),
  ]
  return {
    name: name.toLowerCase(),
    closes: slash === '/',
    attributes: new Map(
      attributes.map(([, key = '', a, b, c]) => [
        key.toLowerCase(),
        (a ?? b ?? c ?? '').replaceAll('&amp;', '&'),
      ]),
    ),
  }
}
