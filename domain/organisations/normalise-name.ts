import { splitAbbreviation } from '../document/split-abbreviation'
import { foldWords } from '../text/fold-words'

/**
 * The form in which names are compared: without case, accents, punctuation, a leading article and a trailing
 * "(ABBR)"; DT&V and DTenV are DTV. "De Immigratie- en Naturalisatiedienst (IND)" and "immigratie-en naturalisatiedienst" are equal in
 * it. Never empty for a name that is not.
 */
export function normaliseName(name: string): string {
  const { name: written } = splitAbbreviation(name.trim())
  const folded = foldWords(
    written
      .normalize('NFKC')
      .replace(/['’‘`´ʼ.]/g, '')
      .replace(abbreviationWithAnd, '$1$2')
      .replaceAll('&', ' en '),
  )
  return folded.replace(/^(?:de|het|the|t) (?=.)/, '') || name.trim().toLowerCase()
}

const abbreviationWithAnd = /(?<!\p{L})(\p{Lu}+)(?:&|en)(\p{Lu}+)(?!\p{L})/gu
