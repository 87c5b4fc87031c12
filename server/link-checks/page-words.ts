/** What a page says: its title and the words of its text, without numbers, which are other ones at each request. */
export interface PageWords {
  title: string
  words: string[]
}

/**
 * Reads HTML that may be cut off or broken, in one pass. The words of `path` are left out: a page that says that there
 * is nothing often repeats what was looked for.
 */
export function pageWords({ html, path }: { html: string; path: string }): PageWords {
  const echoed = new Set(wordsIn(safeDecode(path)))
  const [title, text]: [string[], string[]] = [[], []]
  let skipped: string | null = null
  let isTitle = false
  for (const piece of html.split('<')) {
    const name = /^\/?[a-z]+/i.exec(piece)?.[0].toLowerCase() ?? ''
    if (skipped !== null && name !== `/${skipped}`) continue
    skipped = silent.has(name) ? name : null
    isTitle = name === 'title'
    const shown = piece.slice(piece.indexOf('>') + 1)
    if (skipped === null) (isTitle ? title : text).push(shown)
  }
  const read = (parts: string[]): string[] => wordsIn(parts.join(' ')).filter((word) => !echoed.has(word))
  return { title: read(title).join(' '), words: read(text) }
}

const silent = new Set(['script', 'style', 'noscript', 'template', 'svg'])

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{2,}/gu) ?? []
}

function safeDecode(path: string): string {
  return path.replace(/(?:%[\da-f]{2})+/gi, (bytes) =>
    Buffer.from(bytes.replaceAll('%', ''), 'hex').toString('utf8'),
  )
}
