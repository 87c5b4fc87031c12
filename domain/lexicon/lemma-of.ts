import { baseOfDiminutive } from './base-of-diminutive'
import type { Lexicon } from './lexicon'
import { irregular } from './resolve-lemmas'

/**
 * The word that a word is a form of: the singular of a plural, an adjective without its e, the stem of what is built
 * as one. `word` is folded. What the dictionary knows comes first; then the endings of Dutch, where what is left is a
 * word in the dictionary.
 */
export function lemmaOf({ word, lexicon }: { word: string; lexicon: Lexicon }): string {
  const lemma = lexicon.lemmas.get(word)
  if (lemma !== undefined) return baseOfDiminutive({ word: lemma, lexicon }) ?? lemma
  if (word.length <= shortest) return word
  const inE =
    word.endsWith('en') && !lexicon.verbs.has(word) ? lexicon.lemmas.get(word.slice(0, -1)) : undefined
  if (inE !== undefined) return inE
  const [, abbreviation, person] = endingOfAbbreviation.exec(word) ?? personOfAbbreviation.exec(word) ?? []
  if (abbreviation) return person ? `${abbreviation}'er` : lemmaOf({ word: abbreviation, lexicon })
  const irregularBase = irregularIn(word)
  if (irregularBase && lexicon.words.has(irregularBase)) return irregularBase
  const diminished = baseOfDiminutive({ word, lexicon })
  if (diminished !== null) return diminished
  for (const { ending, replacements } of endingsOf({ word, lexicon })) {
    if (!word.endsWith(ending)) continue
    const stem = word.slice(0, -ending.length)
    const known = replacements(stem).find(
      (candidate) => candidate.length >= shortest && lexicon.words.has(candidate),
    )
    if (known) return lexicon.lemmas.get(known) ?? known
  }
  return word
}

/** "raadsleden" to "raadslid": the plural of a compound is as irregular as that of its last word. */
function irregularIn(word: string): string | undefined {
  if (!word.endsWith('en')) return undefined
  const plural = Object.keys(irregular).find((form) => word.endsWith(form))
  return plural && word.slice(0, -plural.length) + irregular[plural]
}

/**
 * A word that the dictionary has is itself ("boven"), unless it is a plural that stands there too ("centra"), or a verb
 * that is about what it is made of ("zorgen"): an s or e at its end may be its own.
 */
function endingsOf({ word, lexicon }: { word: string; lexicon: Lexicon }): typeof endings {
  if (!lexicon.words.has(word)) return endings
  return lexicon.nouns.has(word) || lexicon.verbs.has(word) ? endingsOfKnown : endingsOfLatin
}

/** In letters: shorter words and stems are left as they are. */
const shortest = 3

/** What an apostrophe parts from the word before it, which no dictionary has to know: "azc's", "ggd'en", "zzp'ers". */
const endingOfAbbreviation = /^(.{2,})'(?:s|en|t?jes?|(ers))$/

/** As people type them without: "zzper", "mkbers". Letters without a vowel are no word. */
const personOfAbbreviation = /^([b-df-hj-np-tvwxz]{2,5})(ers?)$/

/** In the order in which they are tried. */
const endings: { ending: string; replacements: (stem: string) => string[] }[] = [
  { ending: 'jes', replacements: (stem) => [`${stem}je`] },
  { ending: 'heden', replacements: (stem) => [`${stem}heid`] },
  { ending: 'ses', replacements: (stem) => [`${stem}sis`] },
  { ending: 'eren', replacements: (stem) => [stem] },
  { ending: 'en', replacements: (stem) => [...closed(stem), stem] },
  { ending: 's', replacements: (stem) => [stem] },
  { ending: 'a', replacements: (stem) => [`${stem}um`] },
  { ending: 'i', replacements: (stem) => [`${stem}us`] },
  { ending: 'e', replacements: (stem) => [...closed(stem), stem] },
]

const endingsOfLatin = endings.filter(({ ending }) => ['jes', 'a', 'i'].includes(ending))

const endingsOfKnown = endings.filter(({ ending }) => ending !== 's' && ending !== 'e')

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
