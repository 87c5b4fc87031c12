import { linkedTexts } from '../link-checks/link-collections'
import { childrenOf, recordOf, wordsOf } from '../prose/prose-from-lexical'
import { mapAddresses, type TypedAddress } from './map-addresses'

/** A link of a document, in a field, in a row of a list, in rich text or typed in a plain text. */
export interface DocumentLink extends TypedAddress {
  /** By which it is found again when others came or went: the ids of its rows, and the words or the address that is the link. */
  key: string
  /** The field of the document that has it. */
  field: string
  /** What the row is called, or the words that are the link. */
  words: string
}

/** The links of some fields of a document, in the order in which they stand there. */
export function documentLinks(fields: Record<string, unknown>): DocumentLink[] {
  const links: DocumentLink[] = []
  mapLinks({
    fields,
    rewrite: (link) => {
      links.push(link)
      return null
    },
  })
  return links
}

/**
 * The same fields with other addresses; `null` leaves an address as it is. A link is what is called `url`, whether in a
 * row or in rich text, and an address in a plain text. Where the words of a link are its address, they become the new one
 * too.
 */
export function mapLinks({
  fields,
  rewrite,
}: {
  fields: Record<string, unknown>
  rewrite: (link: DocumentLink) => string | null
}): Record<string, unknown> {
  const times = new Map<string, number>()
  const visit: Visit = ({ path, words, address, written = address }) => {
    const key = path.join('/')
    const time = (times.get(key) ?? 0) + 1
    times.set(key, time)
    return rewrite({ key: time > 1 ? `${key}#${time}` : key, field: path[0] ?? '', words, address, written })
  }
  return mapObject({ value: fields, path: [], words: '', visit })
}

type Visit = (link: { path: string[]; words: string; address: string; written?: string }) => string | null

interface Place<Value> {
  value: Value
  /** Names of fields and ids of rows. */
  path: string[]
  words: string
  visit: Visit
}

function mapValue({ value, path, words, visit }: Place<unknown>): unknown {
  if (Array.isArray(value))
    return value.map((each: unknown) => {
      const { id } = recordOf(each)
      return mapValue({ value: each, path: typeof id === 'string' ? [...path, id] : path, words, visit })
    })
  if (typeof value !== 'object' || value === null) return value
  const object = recordOf(value)
  return isLinkNode(object)
    ? mapLinkNode({ value: object, path, words, visit })
    : mapObject({ value: object, path, words, visit })
}

function mapObject({ value, path, words, visit }: Place<Record<string, unknown>>): Record<string, unknown> {
  const own = [value.label, value.title, value.role, value.text].find(
    (each) => typeof each === 'string' && each !== '',
  )
  const called = own === undefined ? words : String(own)
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => {
      if (name === 'url' && typeof each === 'string' && each !== '')
        return [name, visit({ path: [...path, name], words: called, address: each }) ?? each]
      if (typeof each === 'string' && isLinkedText(name))
        return [name, mapText({ value: each, path: [...path, name], words: called, visit })]
      const inside = path.length === 0 || Array.isArray(each) ? [...path, name] : path
      return [name, mapValue({ value: each, path: inside, words: called, visit })]
    }),
  )
}

function isLinkedText(name: string): boolean {
  return linkedTexts.some((text) => text === name)
}

/** Brackets tell an address in a key from what follows it: no address has one. */
function mapText({ value, path, words, visit }: Place<string>): string {
  return mapAddresses({
    text: value,
    rewrite: ({ address, written }) => visit({ path: [...path, `<${address}>`], words, address, written }),
  })
}

function isLinkNode({ type, fields }: Record<string, unknown>): boolean {
  return (type === 'link' || type === 'autolink') && typeof recordOf(fields).url === 'string'
}

function mapLinkNode({ value, path, visit }: Place<Record<string, unknown>>): Record<string, unknown> {
  const address = String(recordOf(value.fields).url)
  const words = wordsOf(value)
  const next = visit({ path: [...path.slice(0, 1), words], words, address })
  if (next === null) return value
  const fields = { ...recordOf(value.fields), url: next }
  const [first, ...others] = childrenOf(value)
  const text = others.length === 0 ? sameWords({ words: recordOf(first).text, address, next }) : null
  return { ...value, fields, ...(text !== null && { children: [{ ...recordOf(first), text }] }) }
}

/** The new address as it is written, where the words are the old one, with or without its scheme. */
function sameWords({
  words,
  address,
  next,
}: {
  words: unknown
  address: string
  next: string
}): string | null {
  if (words === address) return next
  return words === withoutScheme(address) ? withoutScheme(next) : null
}

function withoutScheme(address: string): string {
  return address.replace(/^https?:\/\//i, '')
}
