import { comparedName } from './compared-name'
import type { RegisterBody } from './register-body'

type Called = Pick<RegisterBody, 'name' | 'abbreviation' | 'otherNames' | 'kinds'>

/** The names of a body as they are compared (`comparedName`). */
export interface ComparedNames {
  /** Those that stand for it by themselves. */
  full: string[]
  /** Those that may stand for another as well: an abbreviation, a place without its kind. */
  short: string[]
}

/**
 * What a body is called in texts: the register calls a ministry "Asiel en Migratie" and a water board "Aa en Maas".
 * A place alone may be a municipality or its province, so that counts as a short name.
 */
export function namesOfBody({ name, abbreviation, otherNames, kinds }: Called): ComparedNames {
  const prefixes = kinds.flatMap((kind) => prefixesOf.find(({ of }) => of.test(kind.trim()))?.prefixes ?? [])
  const names = [name, ...otherNames].flatMap(spokenNames)
  const short = abbreviation ? [comparedName(abbreviation)] : []
  if (prefixes.length === 0) return { full: unique(names.map(comparedName)), short: unique(short) }
  const bases = names.map((written) => withoutPrefix({ name: comparedName(written), prefixes }))
  const ministry = kinds.some((kind) => /^ministerie$/i.test(kind.trim()))
  const named = [...bases, ...(ministry ? short : [])]
  return {
    full: unique(named.flatMap((base) => prefixes.map((prefix) => `${prefix} ${base}`))),
    short: unique([...bases, ...short]),
  }
}

/** "Gemeente Bergen (NH)" is "Gemeente Bergen" as well, and the "Hoge Raad der Nederlanden" the "Hoge Raad". */
function spokenNames(written: string): string[] {
  return [written, written.replace(/\s*\([^()]*\)$|\s+der (?:Nederlanden|Staten-Generaal)$/i, '')]
}

function withoutPrefix({ name, prefixes }: { name: string; prefixes: string[] }): string {
  const longestFirst = prefixes.toSorted((a, b) => b.length - a.length)
  const prefix = longestFirst.find((each) => name.startsWith(`${each} `))
  return prefix === undefined ? name : name.slice(prefix.length + 1)
}

function unique(names: string[]): string[] {
  return [...new Set(names)].filter(Boolean)
}

/** Whether bodies of this kind are called after a place, as others may be. */
export function isPlace(kind: string): boolean {
  return places.some(({ of }) => of.test(kind.trim()))
}

/** What texts put before the name of a body of such a kind. */
const places: { of: RegExp; prefixes: string[] }[] = [
  { of: /^gemeente$/i, prefixes: ['gemeente', 'gem'] },
  { of: /^provincie$/i, prefixes: ['provincie', 'prov'] },
  {
    of: /^waterschap$/i,
    prefixes: ['waterschap', 'hoogheemraadschap', 'hoogheemraadschap van', 'wetterskip'],
  },
  { of: /^(caribisch )?openbaar lichaam( bes)?$/i, prefixes: ['openbaar lichaam'] },
]
const prefixesOf = [
  { of: /^ministerie$/i, prefixes: ['ministerie van', 'ministerie voor', 'ministerie', 'min van', 'min'] },
  ...places,
]
