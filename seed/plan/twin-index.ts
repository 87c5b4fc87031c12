import { knownOrganisation } from '@/seed/known-organisations/known-organisation'

import { normaliseName } from '@/domain/organisations/normalise-name'

import { wholeGuide, type Lookups } from './lookups'

/**
 * Finds names that are nearly the same: those that differ in words that say little ("Stichting", "Nederland"), in a
 * few letters, or in that one holds the other. Only a guess, which a person judges. What is looked at for one name
 * has a ceiling, so that a thousand names cost a thousand times one.
 */
export class TwinIndex<Item extends { name: string }> {
  readonly #byKey = new Map<string, Entry<Item>[]>()

  constructor(
    items: Iterable<Item> = [],
    private readonly lookups: Lookups = wholeGuide,
  ) {
    for (const item of items) this.add(item)
  }

  add(item: Item): void {
    const entry = { item, ...readName(item.name) }
    for (const key of keysOf(entry)) {
      const list = this.#byKey.get(key)
      if (list) list.push(entry)
      else this.#byKey.set(key, [entry])
    }
  }

  remove(item: Item): void {
    for (const key of keysOf(readName(item.name))) {
      const list = this.#byKey.get(key) ?? []
      const place = list.findIndex((entry) => entry.item === item)
      if (place >= 0) list.splice(place, 1)
    }
  }

  /** What may well be the same under another name; the surest guess first. */
  find(name: string): Item | null {
    if (!this.lookups.hasTwins(name)) return null
    const sought = readName(name)
    const isTwin = ({ item }: Entry<Item>): boolean => !areTwoKnown(item.name, name)
    const found =
      this.#distinctive(twinKey.core(sought.core)).find(isTwin) ??
      this.#alike(sought).find(isTwin) ??
      this.#holding(sought).find(isTwin)
    return found?.item ?? null
  }

  #alike(sought: Name): Entry<Item>[] {
    const candidates = sought.rare.flatMap((trigram) => this.#distinctive(twinKey.trigram(trigram)))
    return [...new Set(candidates)].filter(
      ({ trigrams }) =>
        isSimilarSize(trigrams.size, sought.trigrams.size) &&
        similarity(trigrams, sought.trigrams) >= leastAlike,
    )
  }

  #holding(sought: Name): Entry<Item>[] {
    const longer = this.#distinctive(twinKey.word(sought.longestWord)).filter((entry) =>
      isHeldBy(sought, entry),
    )
    const shorter = sought.words.flatMap((word) => this.#distinctive(twinKey.longest(word)))
    return [...longer, ...shorter.filter((entry) => isHeldBy(entry, sought))]
  }

  /** A word or trigram that so many have tells them not apart. */
  #distinctive(key: string): Entry<Item>[] {
    const entries = this.#byKey.get(key) ?? []
    return !this.lookups.isCommon(key) && entries.length <= maxTwins ? entries : []
  }
}

/** What more names than this have in common says nothing. */
export const maxTwins = 200

const twinKey = {
  core: (core: string) => `core ${core}`,
  longest: (word: string) => `longest ${word}`,
  word: (word: string) => `word ${word}`,
  trigram: (trigram: string) => `trigram ${trigram}`,
}

/** By which a name is found as the twin of another, with the signature that tells which of many are worth a look. */
export function twinKeys(name: string): { keys: string[]; signature: bigint } {
  const read = readName(name)
  return { keys: keysOf(read), signature: signatureOf(read.form) }
}

function keysOf({ core, longestWord, words, rare }: Name): string[] {
  return [
    twinKey.core(core),
    twinKey.longest(longestWord),
    ...words.map(twinKey.word),
    ...rare.map(twinKey.trigram),
  ]
}

/** Where the twins of a name are, and how their signatures differ from its own, as `find` looks for them. */
interface SoughtTwins {
  signature: bigint
  any: string[]
  /** They differ in so many bits at most. */
  alike: { keys: string[]; bits: number }
  /** They have all its bits, and the shorter ones no other. */
  longer: string[]
  shorter: string[]
}

export function soughtTwins(name: string): SoughtTwins {
  const { form, core, longestWord, words, rare, trigrams } = readName(name)
  return {
    signature: signatureOf(form),
    any: [twinKey.core(core)],
    alike: { keys: rare.map(twinKey.trigram), bits: Math.floor((1 / leastAlike - 1) * trigrams.size) },
    longer: [twinKey.word(longestWord)],
    shorter: words.map(twinKey.longest),
  }
}

/**
 * A bit for each trigram but the first, which a name has at its beginning alone: 64 for all there are, so that a name
 * that is held by another has no bit that the other has not.
 */
function signatureOf(form: string): bigint {
  const bits = [...trigramsOf(form)].slice(1).map((trigram) => {
    const hash = [...trigram].reduce((sum, letter) => Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0), 7)
    return 1n << BigInt((hash >>> 0) % 64)
  })
  return BigInt.asIntN(
    64,
    bits.reduce((all, bit) => all | bit, 0n),
  )
}

type Entry<Item> = Name & { item: Item }

interface Name {
  form: string
  /** The name without the words that say little. */
  core: string
  words: string[]
  longestWord: string
  trigrams: ReadonlySet<string>
  /** The rarest fifth of its trigrams: two names that share four fifths have one of these in common. */
  rare: string[]
}

function readName(name: string): Name {
  const form = normaliseName(name)
  const words = [...new Set(form.split(' '))]
  const trigrams = trigramsOf(form)
  const rarest = [...trigrams].sort((a, b) => commonness(a) - commonness(b) || (a < b ? -1 : 1))
  return {
    form,
    core: words.filter((word) => !sayLittle.has(word)).join(' ') || form,
    words,
    longestWord: words.reduce((longest, word) => (word.length > longest.length ? word : longest), ''),
    trigrams,
    rare: rarest.slice(0, Math.floor((1 - leastAlike) * trigrams.size) + 1),
  }
}

const leastAlike = 0.8

/** Whether two names with so many trigrams can be alike at all: no more are shared than the shorter one has. */
function isSimilarSize(one: number, other: number): boolean {
  return Math.min(one, other) >= leastAlike * Math.max(one, other)
}

/** The share of trigrams that two names have in common, from 0 to 1 (as `similarity` of PostgreSQL's pg_trgm). */
function similarity(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  let shared = 0
  for (const trigram of first) if (second.has(trigram)) shared += 1
  return shared / (first.size + second.size - shared)
}

function trigramsOf(form: string): Set<string> {
  const padded = `  ${form} `
  return new Set(Array.from({ length: padded.length - 2 }, (_, index) => padded.slice(index, index + 3)))
}

/** An order that is the same for every name: by how common the letters are in Dutch. */
function commonness(trigram: string): number {
  return [...trigram].reduce((sum, letter) => sum + (letters.length - letters.indexOf(letter)), 0)
}

const letters = ' enatirodslgvhkmubpwjzcfxyq0123456789'

/** A name of one short word ("Raad") stands in many others and says nothing. */
function isHeldBy(short: Name, long: Name): boolean {
  return short.form.length >= 8 && short.form !== long.form && ` ${long.form} `.includes(` ${short.form} `)
}

/** Two bodies of the hand-kept list are two. */
function areTwoKnown(a: string, b: string): boolean {
  const [first, second] = [a, b].map((name) => knownOrganisation({ name, abbreviation: null }))
  return Boolean(first && second && first !== second)
}

const sayLittle = new Set(
  'stichting vereniging cooperatie nederland nederlandse nederlands nl de het van voor en'.split(' '),
)
