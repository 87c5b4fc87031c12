/**
 * Tells for a place in a text whether it stands inside brackets or double quotes that are both opened and
 * closed, or right before the closing. An opening without its closing encloses nothing.
 */
export function enclosedAt(text: string): (at: number) => boolean {
  const changes = new Int32Array(text.length + 1)
  for (const [open, close] of matchedPairs(text)) {
    changes[open + 1] = (changes[open + 1] ?? 0) + 1
    changes[close + 1] = (changes[close + 1] ?? 0) - 1
  }
  for (let at = 1; at < changes.length; at += 1) changes[at] = (changes[at] ?? 0) + (changes[at - 1] ?? 0)
  return (at) => (changes[at] ?? 0) > 0
}

function matchedPairs(text: string): [open: number, close: number][] {
  const pairs: [number, number][] = []
  const opened = new Map<string, number[]>([...closings.values()].map((opening) => [opening, []]))
  let straight: number | null = null
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? ''
    opened.get(character)?.push(at)
    const open = opened.get(closings.get(character) ?? '')?.pop()
    if (open !== undefined) pairs.push([open, at])
    if (character !== '"') continue
    if (straight !== null) pairs.push([straight, at])
    straight = straight === null ? at : null
  }
  return pairs
}

const closings = new Map([
  [')', '('],
  [']', '['],
  ['”', '“'],
  ['»', '«'],
])
