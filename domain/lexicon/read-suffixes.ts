/** One way in which a suffix may come behind a word. */
export interface Suffix {
  /** What is taken off the end first. */
  strip: string
  add: string
  /** The flags of the word that comes of it. */
  flags: string[]
  /** Whether the word with the suffix is a plural. */
  plural: boolean
  /** What the word must end with. */
  condition: RegExp
}

/**
 * The suffixes of a Hunspell affix file with flags of two characters, by their flag. Prefixes are left out.
 * The format: https://manpages.debian.org/stable/libhunspell-dev/hunspell.5.en.html
 */
export function readSuffixes(affixes: string): Map<string, Suffix[]> {
  const suffixes = new Map<string, Suffix[]>()
  for (const line of affixes.split('\n')) {
    const [type, flag = '', strip = '', added = '', condition = '.', ...morphology] = line.split(/\s+/)
    // The head of a group has a count where a suffix has what is added.
    if (type !== 'SFX' || (strip === 'Y' && /^\d+$/.test(added))) continue
    const [add = '', flags = ''] = added.split('/')
    const suffix = {
      strip: strip === '0' ? '' : strip,
      add: add === '0' ? '' : add,
      flags: readFlags(flags),
      plural: morphology.includes('ts:NN2'),
      condition: new RegExp(`${condition.startsWith('ts:') ? '.' : condition}$`, 'u'),
    }
    suffixes.set(flag, [...(suffixes.get(flag) ?? []), suffix])
  }
  return suffixes
}

/** "CaZb" is the flags Ca and Zb. */
export function readFlags(flags: string): string[] {
  return flags.match(/../g) ?? []
}
