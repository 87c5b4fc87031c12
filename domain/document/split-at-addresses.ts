import { isHost } from '../text/is-host'

/** Words, or an address among them that is written without a link. */
export interface TextPart {
  text: string
  /** The address in full; `null` for words. */
  url: string | null
}

/**
 * Divides text at what begins with http://, https:// or www. and a host, without the punctuation that follows it. The
 * function `addresses_in` of the database finds the same addresses.
 */
export function splitAtAddresses(text: string): TextPart[] {
  const parts: TextPart[] = []
  const found = text.split(/(https?:\/\/[^\s<>"“”]+|\bwww\.[^\s<>"“”]+)/i)
  // Every second piece is what the expression matched.
  for (const part of found.flatMap((piece, at) =>
    at % 2 === 0 ? { text: piece, url: null } : partsOf(piece),
  )) {
    const last = parts.at(-1)
    if (last?.url === null && part.url === null) last.text += part.text
    else if (part.text !== '') parts.push(part)
  }
  return parts
}

function partsOf(part: string): TextPart[] {
  const [address, rest] = withoutPunctuation(part)
  const isWhole = /^https?:\/\/./i.test(address)
  if (!isWhole && !(/^www\./i.test(address) && isHost(address.slice(4).replace(/[/?#].*$/s, ''))))
    return [{ text: part, url: null }]
  return [
    { text: address, url: isWhole ? address : `https://${address}` },
    { text: rest, url: null },
  ]
}

/** A closing parenthesis belongs to the address where that opens it as well. */
function withoutPunctuation(part: string): [address: string, rest: string] {
  let end = part.length
  let unopened = part.split(')').length - part.split('(').length
  while (end > 0 && (".,;:!?’'".includes(part[end - 1] ?? ' ') || (part[end - 1] === ')' && unopened > 0))) {
    end -= 1
    if (part[end] === ')') unopened -= 1
  }
  return [part.slice(0, end), part.slice(end)]
}
