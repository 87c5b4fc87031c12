import { fold } from '../text/fold'

import type { Lexicon } from './lexicon'
import { readFlags, readSuffixes, type Suffix } from './read-suffixes'

/** The flags of the dictionary that say where in a compound a word may stand. */
const placeFlags = { start: 'Ca', middle: 'Cb', end: 'Cc' } as const
const onlyInCompounds = 'Cx'
const forbidden = 'Fw'

/** Reads a Hunspell dictionary of Dutch, as OpenTaal makes it: its words, their plurals, and what compounds are made of. */
export function readLexicon({ affixes, dictionary }: { affixes: string; dictionary: string }): Lexicon {
  const suffixes = readSuffixes(affixes.replaceAll('ĳ', 'ij'))
  const reading = {
    words: new Set<string>(),
    singulars: new Map<string, string>(),
    parts: { start: new Set<string>(), middle: new Set<string>(), end: new Set<string>() },
  }
  // The first line counts the others.
  for (const line of dictionary.replaceAll('ĳ', 'ij').split('\n').slice(1)) {
    const [word = '', flags = ''] = (line.split(/\s/, 1)[0] ?? '').split('/')
    const known = readFlags(flags)
    if (word !== '' && !known.includes(forbidden)) add({ reading, word, flags: known, suffixes })
  }
  return reading
}

interface Reading {
  words: Set<string>
  singulars: Map<string, string>
  parts: Record<keyof typeof placeFlags, Set<string>>
}

function add({
  reading,
  word,
  flags,
  suffixes,
}: {
  reading: Reading
  word: string
  flags: string[]
  suffixes: Map<string, Suffix[]>
}): void {
  const folded = fold(word)
  if (!flags.includes(onlyInCompounds)) reading.words.add(folded)
  addParts({ reading, form: folded, flags })
  for (const { strip, add: end, flags: formFlags, plural, condition } of flags.flatMap(
    (flag) => suffixes.get(flag) ?? [],
  )) {
    if (!plural && formFlags.length === 0) continue
    if (!word.endsWith(strip) || !condition.test(word)) continue
    const form = fold(word.slice(0, word.length - strip.length) + end).replace(/-$/, '')
    addParts({ reading, form, flags: formFlags })
    if (plural && form !== folded && !reading.singulars.has(form)) reading.singulars.set(form, folded)
  }
}

function addParts({ reading, form, flags }: { reading: Reading; form: string; flags: string[] }): void {
  if (form.length < shortestPart || !letters.test(form)) return
  for (const place of ['start', 'middle', 'end'] as const) {
    if (flags.includes(placeFlags[place])) reading.parts[place].add(form)
  }
}

/** In letters; of shorter ones compounds would be made of anything. */
export const shortestPart = 3

const letters = /^[a-z]+$/
