import { knownOrganisation } from '@/seed/known-organisations/known-organisation'

import { normaliseName } from '@/domain/organisations/normalise-name'

/**
 * Finds names that are nearly the same: those that differ in words that say little ("Stichting", "Nederland"), in a
 * few letters, or in that one holds the other. Only a guess, which a person judges. What is looked at for one name
 * has a ceiling, so that a thousand names cost a thousand times one.
 */
export class TwinIndex<Item extends { name: string }> {
  readonly #byCore: Lists<Item> = new Map()
  readonly #byWord: Lists<Item> = new Map()
  readonly #byLongestWord: Lists<Item> = new Map()
  readonly #byTrigram: Lists<Item> = new Map()

  constructor(items: Iterable<Item> = []) {
    for (const item of items) this.add(item)
  }

  add(item: Item): void {
    const entry = { item, ...readName(item.name) }
    for (const [lists, key] of this.#places(entry)) {
      const list = lists.get(key)
      if (list) list.push(entry)
      else lists.set(key, [entry])
    }
  }

  remove(item: Item): void {
    for (const [lists, key] of this.#places(readName(item.name))) {
      const list = lists.get(key) ?? []
      const place = list.findIndex((entry) => entry.item === item)
      if (place >= 0) list.splice(place, 1)
    }
  }

  /** What may well be the same under another name; the surest guess first. */
  find(name: string): Item | null {
    const asked = readName(name)
    const isTwin = ({ item }: Entry<Item>): boolean => !areTwoKnown(item.name, name)
    const found =
      few(this.#byCore.get(asked.core)).find(isTwin) ??
      this.#alike(asked).find(isTwin) ??
      this.#holding(asked).find(isTwin)
    return found?.item ?? null
  }

  #alike(asked: Name): Entry<Item>[] {
    const candidates = asked.rare.flatMap((trigram) => few(this.#byTrigram.get(trigram)))
    const trigrams = trigramsOf(asked.form)
    return [...new Set(candidates)].filter(
      ({ form, size }) => isNear(size, asked.size) && similarity(trigrams, trigramsOf(form)) >= leastAlike,
    )
  }

  #holding(asked: Name): Entry<Item>[] {
    const longer = few(this.#byWord.get(asked.maxLength)).filter((entry) => isHeldBy(asked, entry))
    const shorter = asked.words.flatMap((word) => few(this.#byLongestWord.get(word)))
    return [...longer, ...shorter.filter((entry) => isHeldBy(entry, asked))]
  }

  #places({ core, maxLength, words, rare }: Name): [Lists<Item>, string][] {
    const each = (lists: Lists<Item>, keys: string[]): [Lists<Item>, string][] =>
      keys.map((key) => [lists, key])
    return [
      ...each(this.#byCore, [core]),
      ...each(this.#byLongestWord, [maxLength]),
      ...each(this.#byWord, words),
      ...each(this.#byTrigram, rare),
    ]
  }
}

type Lists<Item> = Map<string, Entry<Item>[]>

type Entry<Item> = Name & { item: Item }

interface Name {
  form: string
  /** The name without the words that say little. */
  core: string
  words: string[]
  maxLength: string
  /** The number of its trigrams. */
  size: number
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
    maxLength: words.reduce((maxLength, word) => (word.length > maxLength.length ? word : maxLength), ''),
    size: trigrams.size,
    rare: rarest.slice(0, Math.floor((1 - leastAlike) * trigrams.size) + 1),
  }
}

const leastAlike = 0.8

/** Whether two names with so many trigrams can be alike at all: no more are shared than the shorter one has. */
function isNear(one: number, other: number): boolean {
  return Math.min(one, other) >= leastAlike * Math.max(one, other)
}

/** The share of trigrams that two names have in common, from 0 to 1 (as `similarity` of PostgreSQL's pg_trgm). */
function similarity(first: Set<string>, second: Set<string>): number {
  const shared = [...first].filter((trigram) => second.has(trigram)).length
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

/** A word or trigram that so many have tells them not apart. */
function few<One>(entries: One[] | undefined): One[] {
  return entries && entries.length <= 200 ? entries : []
}

const sayLittle = new Set(
  'stichting vereniging cooperatie nederland nederlandse nederlands nl de het van voor en'.split(' '),
)
