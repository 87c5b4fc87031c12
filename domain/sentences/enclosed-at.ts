/**
 * Tells for a place in a text whether it stands inside brackets or quotes that are both opened and closed, or right
 * before the closing. An opening without its closing encloses nothing.
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
  const opened = new Map<string, number[]>([...closings.values()].map((closing) => [closing, []]))
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? ''
    const open = isApostrophe({ text, at, as: 'closing' }) ? undefined : opened.get(character)?.pop()
    if (open !== undefined) pairs.push([open, at])
    else if (!isApostrophe({ text, at, as: 'opening' })) {
      opened.get(closings.get(character) ?? '')?.push(at)
    }
  }
  return pairs
}

/** A single quote that is part of a word: "foto’s", "’s avonds", "’90". */
function isApostrophe({ text, at, as }: { text: string; at: number; as: 'opening' | 'closing' }): boolean {
  if (!singleQuotes.includes(text[at] ?? ' ')) return false
  const [before, after] = [text.slice(Math.max(0, at - 1), at), text.slice(at + 1, at + 3)]
  if (as === 'closing') return /^[\p{L}\p{N}]/u.test(after) || /^\s?$/.test(before)
  return /[\p{L}\p{N}]/u.test(before) || !/^\p{L}/u.test(after) || /^[kmnst][\s-]/.test(after)
}

const closings = new Map([
  ['(', ')'],
  ['[', ']'],
  ['“', '”'],
  ['„', '”'],
  ['«', '»'],
  ['‘', '’'],
  ['"', '"'],
  ["'", "'"],
])
const singleQuotes = "‘’'"
