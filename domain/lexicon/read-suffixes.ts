/** One way in which a suffix may come behind a word. */
export interface Suffix {
  /** What is taken off the end first. */
  strip: string
  add: string
  /** The flags of the word that comes of it. */
  flags: string[]
  /** What the word with the suffix is, where that is a plural, an adjective in e, or a comparative. */
  kind: FormKind | null
  /** What the word must end with. */
  condition: RegExp
}

export type FormKind = 'plural' | 'adjective' | 'comparative'

/**
 * The suffixes of a Hunspell affix file with flags of two characters, by their flag. Prefixes are left out, and so is
 * a hyphen behind a suffix: the dictionary has each of those without it too.
 * The format: https://manpages.debian.org/stable/libhunspell-dev/hunspell.5.en.html
 */
export function readSuffixes(affixes: string): Map<string, Suffix[]> {
  const suffixes = new Map<string, Suffix[]>()
  for (const line of affixes.split('\n')) {
    const [type, flag = '', strip = '', added = '', condition = '.', ...morphology] = line.split(/\s+/)
    // The head of a group has a count where a suffix has what is added.
    if (type !== 'SFX' || (strip === 'Y' && /^\d+$/.test(added))) continue
    const [add = '', flags = ''] = added.split('/')
    if (/.-$/.test(add)) continue
    const suffix = {
      strip: strip === '0' ? '' : strip,
      add: add === '0' || add === '-' ? '' : add,
      flags: readFlags(flags),
      kind: kindOf([condition, ...morphology]),
      condition: new RegExp(`${condition.startsWith('ts:') ? '.' : condition}$`, 'u'),
    }
    suffixes.set(flag, [...(suffixes.get(flag) ?? []), suffix])
  }
  return suffixes
}

function kindOf(morphology: string[]): FormKind | null {
  if (morphology.includes('ts:NN2')) return 'plural'
  if (morphology.includes('ts:AJe')) return 'adjective'
  return morphology.some((tag) => /^ts:AJc[en]?$/.test(tag)) ? 'comparative' : null
}

/** "CaZb" is the flags Ca and Zb. */
export function readFlags(flags: string): string[] {
  return flags.match(/../g) ?? []
}
