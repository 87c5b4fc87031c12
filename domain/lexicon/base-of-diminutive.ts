import type { Lexicon } from './lexicon'

/**
 * The noun of which a word is the diminutive: "huisjes" is of "huis", "boertje" of "boer", "raampje" of "raam",
 * "stalletje" of "stal", "woninkje" of "woning", "fotootje" of "foto"; `null` for any other word.
 */
export function baseOfDiminutive({ word, lexicon }: { word: string; lexicon: Lexicon }): string | null {
  const [, stem] = /^(.{3,})jes?$/.exec(word) ?? []
  if (!stem || ownWords.has(word.replace(/s$/, ''))) return null
  const noun = candidatesOf(stem).find((candidate) => lexicon.nouns.has(candidate))
  return noun === undefined ? null : (lexicon.lemmas.get(noun) ?? noun)
}

/** By the endings that a diminutive has, for a stem without "je". */
function candidatesOf(stem: string): string[] {
  const withoutT = stem.replace(/t$/, '')
  const withoutEt = stem.replace(/et$/, '')
  return [
    stem,
    withoutT,
    withoutT.replace(/([aou])\1$/, '$1'),
    stem.replace(/mp$/, 'm'),
    stem.replace(/nk$/, 'ng'),
    withoutEt,
    withoutEt.replace(/(.)\1$/, '$1'),
  ]
}

/** What looks like one and means something else. */
const ownWords = new Set(['beetje', 'dubbeltje', 'kwartje', 'maatje', 'meisje', 'tientje'])
