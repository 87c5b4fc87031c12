import type { FormKind } from './read-suffixes'

/** A form of a word, as a dictionary gives it. */
export interface Form {
  form: string
  of: string
  kind: FormKind
}

/**
 * The one word that each form is taken for, and itself for each word that has forms of its own. Where a form may be of
 * two words, it is of the one that the rules of spelling make it from: "bomen" of "boom", not of "bom"; "studenten" of
 * "student", not of "studente".
 */
export function resolveLemmas({
  forms,
  nouns,
}: {
  forms: Form[]
  nouns: ReadonlySet<string>
}): ReadonlyMap<string, string> {
  const lemmas = new Map<string, string>(Object.entries(irregular))
  for (const { form, of, kind } of forms) {
    if (form === of || form in irregular || isNounOfItsOwn({ form, kind, nouns })) continue
    const known = lemmas.get(form)
    const base = kind === 'plural' ? baseOfPlural({ plural: form, of, nouns }) : of
    lemmas.set(form, known === undefined ? base : preferred(known, base))
  }
  for (const { of } of forms) if (!lemmas.has(of)) lemmas.set(of, of)
  for (const [form, base] of lemmas) lemmas.set(form, lemmas.get(base) ?? base)
  return lemmas
}

function isNounOfItsOwn({
  form,
  kind,
  nouns,
}: Pick<Form, 'form' | 'kind'> & { nouns: ReadonlySet<string> }): boolean {
  if (kind === 'plural') return false
  return ownNouns.has(form) || (kind === 'comparative' && nouns.has(form))
}

/** The dictionary makes "mogelijkheden" of "mogelijk", and "studenten" of "studente" alone. */
function baseOfPlural({
  plural,
  of,
  nouns,
}: {
  plural: string
  of: string
  nouns: ReadonlySet<string>
}): string {
  if (plural.endsWith('heden') && !of.endsWith('heid')) return plural.replace(/heden$/, 'heid')
  const general = of.replace(/oge$/, 'oog').replace(/(ent|ant|ist|aat|eut)e$/, '$1')
  return nouns.has(general) ? general : of
}

/** Of two words with one plural: the one with the long vowel, which is written once before an ending; else the shorter. */
function preferred(one: string, other: string): string {
  if (one === other) return one
  const [shorter = one, longer = other] = [one, other].sort((a, b) => a.length - b.length)
  const isLong = longer.length === shorter.length + 1 && /([aeou])\1[^aeiou]$/.test(longer)
  return isLong || inE.has(longer) ? longer : shorter
}

/** Words of which the plural, or the form in e, is also that of a shorter word. */
const inE = new Set(['wijze', 'rite', 'leuze', 'larve', 'dode', 'uitgave', 'klasse'])

/** Nouns that look like an adjective in e, and mean something else. */
const ownNouns = new Set([
  'accessoire',
  'centrale',
  'documentaire',
  'finale',
  'gave',
  'luxe',
  'mate',
  'oudere',
  'rede',
  'ronde',
  'stage',
  'vete',
  'waarde',
  'wake',
  'weergave',
])

/**
 * Plurals with another vowel or ending, which the dictionary has without their singular, or with another; and what
 * looks like a plural and is none.
 */
export const irregular: Record<string, string> = {
  binnen: 'binnen',
  boven: 'boven',
  reken: 'reken',
  leden: 'lid',
  steden: 'stad',
  schepen: 'schip',
  smeden: 'smid',
  raden: 'raad',
  vaten: 'vat',
  koeien: 'koe',
  kinderen: 'kind',
  oudere: 'oudere',
  ouderen: 'oudere',
  lieden: 'lieden',
  eieren: 'ei',
  kalveren: 'kalf',
  lammeren: 'lam',
  runderen: 'rund',
  hoenderen: 'hoen',
  goederen: 'goed',
  liederen: 'lied',
  bladeren: 'blad',
  raderen: 'rad',
  volkeren: 'volk',
  gemoederen: 'gemoed',
  gelederen: 'gelid',
  beenderen: 'been',
  vlooien: 'vlo',
  // One plural for both, and much the same.
  klas: 'klasse',
}
