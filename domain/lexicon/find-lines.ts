import { newline, tab } from './word-list'

/** Where the line of a word goes on after the word; `null` where there is no such line. */
export type FindLine = (word: string) => number | null

/** Finds lines of a text in Latin-1 by the word that they begin with, from a table of the hashes of those words. */
export function findLines(list: Uint8Array): FindLine {
  const slots = slotsFor(list)
  const mask = slots.length - 1
  return (word) => {
    for (let slot = hashOf(word) & mask; ; slot = (slot + 1) & mask) {
      const start = (slots[slot] ?? 0) - 1
      if (start < 0) return null
      if (beginsWith({ list, start, word })) return start + word.length + 1
    }
  }
}

/** The beginning of each line, counted from 1, in the first slot from its hash on that was free; half of them stay so. */
function slotsFor(list: Uint8Array): Uint32Array {
  const lines = countLines(list)
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * lines + 1)))
  const mask = slots.length - 1
  for (let start = 0, end = 0; (end = list.indexOf(newline, start)) >= 0; start = end + 1) {
    let hash = seed
    for (let at = start; at < end && list[at] !== tab; at += 1) hash = mixed(hash, list[at] ?? 0)
    let slot = hash & mask
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = start + 1
  }
  return slots
}

function countLines(list: Uint8Array): number {
  let lines = 0
  for (let at = list.indexOf(newline); at >= 0; at = list.indexOf(newline, at + 1)) lines += 1
  return lines
}

/** FNV-1a: http://www.isthe.com/chongo/tech/comp/fnv/ */
function hashOf(word: string): number {
  let hash = seed
  for (let at = 0; at < word.length; at += 1) hash = mixed(hash, word.charCodeAt(at))
  return hash
}

const seed = 0x811c9dc5

function mixed(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193)
}

function beginsWith({ list, start, word }: { list: Uint8Array; start: number; word: string }): boolean {
  for (let at = 0; at < word.length; at += 1) if (list[start + at] !== word.charCodeAt(at)) return false
  return list[start + word.length] === tab
}
