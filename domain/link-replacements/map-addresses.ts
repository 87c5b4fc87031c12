import { splitAtAddresses } from '../document/split-at-addresses'

/** An address that somebody typed in a text. */
export interface TypedAddress {
  address: string
  /** As it stands there: the address may lack its scheme. */
  written: string
}

/** The text with other addresses; `null` leaves an address as it is. Nothing else of the text changes. */
export function mapAddresses({
  text,
  rewrite,
}: {
  text: string
  rewrite: (typed: TypedAddress) => string | null
}): string {
  const parts = splitAtAddresses(text)
  return parts
    .map(({ text: written, url }, at) => {
      const next = url === null ? null : rewrite({ address: url, written })
      return next === null ? written : typedLike({ next, written, following: parts[at + 1]?.text ?? '' })
    })
    .join('')
}

/** The address as it is typed in the place of another: without its scheme where that had none, and such that all of it is read. */
function typedLike({
  next,
  written,
  following,
}: {
  next: string
  written: string
  following: string
}): string {
  const address = /^www\./i.test(next) ? `https://${next}` : next
  const bare =
    /^https:\/\/www\./i.test(next) && /^www\./i.test(written) ? [next.slice('https://'.length)] : []
  const isRead = (typed: string): boolean => {
    const [first] = splitAtAddresses(`${typed}${following}`)
    return first?.text === typed && first.url === address
  }
  return [...bare, next].find(isRead) ?? encoded(address)
}

/** With the signs at which the address would end in a text as bytes, which leads to the same page. */
function encoded(address: string): string {
  return address.replace(/[\s<>"“”()]|[.,;:!?’']+$/g, (signs) =>
    Array.from(new TextEncoder().encode(signs), (byte) => `%${byte.toString(16).toUpperCase()}`).join(''),
  )
}
