import { fold } from '../text/fold'

import { shortestPart, type ListedLexicon } from './lexicon'
import { readFlags, readSuffixes, type FormKind, type Suffix } from './read-suffixes'
import { resolveLemmas, type Form } from './resolve-lemmas'

/** The flags of the dictionary that say where in a compound a word may stand. */
const placeFlags = { start: 'Ca', middle: 'Cb', end: 'Cc' } as const
const onlyInCompounds = 'Cx'
const forbidden = 'Fw'

/** Plurals and diminutives; the end of a compound, a linking s. Names have them too, and are no nouns here. */
const nounFlags = /^(?:Z.|Y.|C[acdeh])$/
const verbFlags = /^V/

/** Reads a Hunspell dictionary of Dutch, as OpenTaal makes it: its words, their forms, and what compounds are made of. */
export function readLexicon({ affixes, dictionary }: { affixes: string; dictionary: string }): ListedLexicon {
  const flagsOf = readFlagGroups(readSuffixes(affixes.replaceAll('ĳ', 'ij')))
  const reading = {
    words: new Set<string>(),
    nouns: new Set<string>(),
    verbs: new Set<string>(),
    adjectives: new Set<string>(),
    forms: [],
    parts: { start: new Set<string>(), middle: new Set<string>(), end: new Set<string>() },
  }
  // The first line counts the others.
  for (const line of dictionary.replaceAll('ĳ', 'ij').split('\n').slice(1)) {
    const [word = '', flags = ''] = (line.split(/\s/, 1)[0] ?? '').split('/')
    const group = flagsOf(flags)
    if (word !== '' && !group.flags.includes(forbidden)) add({ reading, word, group })
  }
  const { forms, verbs, ...sets } = reading
  return {
    ...sets,
    verbs: new Set([...verbs].filter((verb) => !sets.nouns.has(verb) && !sets.adjectives.has(verb))),
    lemmas: resolveLemmas({ forms, nouns: sets.nouns }),
  }
}

interface Reading {
  words: Set<string>
  nouns: Set<string>
  verbs: Set<string>
  adjectives: Set<string>
  forms: Form[]
  parts: Record<keyof typeof placeFlags, Set<string>>
}

/** The flags of a word, and the suffixes that may come behind it. */
interface FlagGroup {
  flags: string[]
  suffixes: Suffix[]
}

/** Few groups of flags stand at many words: each is read once. */
function readFlagGroups(suffixes: Map<string, Suffix[]>): (flags: string) => FlagGroup {
  const groups = new Map<string, FlagGroup>()
  return (text) => {
    const known = groups.get(text)
    if (known) return known
    const flags = readFlags(text)
    const group = { flags, suffixes: flags.flatMap((flag) => suffixes.get(flag) ?? []).filter(isOfUse) }
    groups.set(text, group)
    return group
  }
}

function isOfUse({ kind, flags }: Suffix): boolean {
  return kind !== null || flags.length > 0
}

function add({ reading, word, group }: { reading: Reading; word: string; group: FlagGroup }): void {
  const { flags, suffixes } = group
  const folded = fold(word)
  if (!flags.includes(onlyInCompounds)) reading.words.add(folded)
  if (flags.some((flag) => verbFlags.test(flag))) reading.verbs.add(folded)
  if (isLowerCase(word) && flags.some((flag) => nounFlags.test(flag))) reading.nouns.add(folded)
  addParts({ reading, form: folded, flags })
  for (const { strip, add: end, flags: formFlags, kind, condition } of suffixes) {
    if (!word.endsWith(strip) || !condition.test(word)) continue
    const form = fold(word.slice(0, word.length - strip.length) + end)
    addParts({ reading, form, flags: formFlags })
    if (kind === 'adjective') reading.adjectives.add(folded)
    if (kind) reading.forms.push(formOf({ form, word: folded, kind }))
  }
}

/** Of a comparative, what is its form in e; the dictionary also marks "lieve" as one. */
function formOf({ form, word, kind }: { form: string; word: string; kind: FormKind }): Form {
  if (kind !== 'comparative') return { form, of: word, kind }
  if (form.endsWith('er')) return { form: `${form}e`, of: form, kind }
  return form.endsWith('ere') ? { form, of: form.slice(0, -1), kind } : { form, of: word, kind: 'adjective' }
}

function isLowerCase(word: string): boolean {
  return /^\p{Ll}/u.test(word)
}

function addParts({ reading, form, flags }: { reading: Reading; form: string; flags: string[] }): void {
  if (form.length < shortestPart || !letters.test(form)) return
  for (const place of ['start', 'middle', 'end'] as const) {
    if (flags.includes(placeFlags[place])) reading.parts[place].add(form)
  }
}

const letters = /^[a-z]+$/
