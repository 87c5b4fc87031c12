import { findLines, type FindLine } from './find-lines'
import type { Lemmas, Lexicon, Words } from './lexicon'
import { itself, newline, tab, type WordKind } from './word-list'

/** The lexicon of a text that `writeWordList` made. A word is read from it when it is asked for. */
export function openWordList(list: Uint8Array): Lexicon {
  const find = findLines(list)
  const words = (kind: WordKind): Words => {
    const letter = kind.charCodeAt(0)
    return { has: (word) => isMarked({ list, at: find(word), letter }) }
  }
  return {
    words: words('words'),
    nouns: words('nouns'),
    verbs: words('verbs'),
    adjectives: words('adjectives'),
    lemmas: lemmasIn({ list, find }),
    parts: { start: words('start'), middle: words('middle'), end: words('end') },
  }
}

function isMarked({ list, at, letter }: { list: Uint8Array; at: number | null; letter: number }): boolean {
  if (at === null) return false
  for (let place = at; ; place += 1) {
    const byte = list[place]
    if (byte === letter) return true
    if (byte === tab || byte === newline || byte === undefined) return false
  }
}

function lemmasIn({ list, find }: { list: Uint8Array; find: FindLine }): Lemmas {
  const latin = new TextDecoder('latin1')
  const get = (form: string): string | undefined => {
    const at = find(form)
    if (at === null) return undefined
    const [, lemma] = latin.decode(list.subarray(at, list.indexOf(newline, at))).split('\t')
    return lemma === itself ? form : lemma
  }
  return { get, has: (form) => get(form) !== undefined }
}
