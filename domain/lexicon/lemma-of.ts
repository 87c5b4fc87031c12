import type { Lexicon } from './lexicon'

/**
 * The word that a word is a form of: the singular of a plural, the stem of what is built as one. `word` is folded.
 * What the dictionary knows comes first; then the endings of Dutch, where what is left is a word in the dictionary.
 */
export function lemmaOf({ word, lexicon }: { word: string; lexicon: Lexicon }): string {
  const singular = irregular[word] ?? lexicon.singulars.get(word)
  if (singular) return singular
  if (word.length <= shortest) return word
  for (const { ending, replacements } of lexicon.words.has(word) ? endings.filter(isSafe) : endings) {
    if (!word.endsWith(ending)) continue
    const stem = word.slice(0, -ending.length)
    const known = replacements(stem).find(
      (candidate) => candidate.length >= shortest && lexicon.words.has(candidate),
    )
    if (known) return known
  }
  return word
}

/**
 * A word that the dictionary has is itself, unless it is a plural that stands there too ("centra"), or a verb that is
 * about what it is made of ("zorgen"): an s or e at its end may be its own.
 */
function isSafe({ ending }: { ending: string }): boolean {
  return ending !== 's' && ending !== 'e'
}

/** In letters: shorter words and stems are left as they are. */
const shortest = 3

/** Plurals with another vowel or ending, of words that such texts have. */
const irregular: Record<string, string> = {
  leden: 'lid',
  steden: 'stad',
  schepen: 'schip',
  scholen: 'school',
  koeien: 'koe',
  kinder: 'kind',
}

/** In the order in which they are tried. */
const endings: { ending: string; replacements: (stem: string) => string[] }[] = [
  { ending: 'heden', replacements: (stem) => [`${stem}heid`] },
  { ending: 'es', replacements: (stem) => [`${stem}is`] },
  { ending: 'eren', replacements: (stem) => [stem] },
  { ending: 'en', replacements: (stem) => [...closed(stem), stem] },
  { ending: "'s", replacements: (stem) => [stem] },
  { ending: 's', replacements: (stem) => [stem] },
  { ending: 'a', replacements: (stem) => [`${stem}um`] },
  { ending: 'i', replacements: (stem) => [`${stem}us`] },
  { ending: 'e', replacements: (stem) => [...closed(stem), stem] },
]

/** A syllable that was open before an ending, as it is written when it is closed: bronn-en bron, huiz-en huis, tak-en taak. */
function closed(stem: string): string[] {
  const voiceless = stem.replace(/z$/, 's').replace(/v$/, 'f')
  const single = stem.replace(/([bdfgklmnprst])\1$/, '$1')
  if (single !== stem) return [single]
  const long = /(?<![aeiouy])[aeou][bdfgklmnprst]$/.test(voiceless)
    ? [voiceless.replace(/([aeou])(.)$/, '$1$1$2')]
    : []
  return voiceless === stem ? long : [...long, voiceless]
}
