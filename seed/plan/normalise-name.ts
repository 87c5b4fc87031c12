import { splitAbbreviation } from '@/domain/split-abbreviation'

/**
 * The form in which names are compared: without case, accents, punctuation, a leading article and a trailing
 * "(ABBR)". "De Immigratie- en Naturalisatiedienst (IND)" and "immigratie-en naturalisatiedienst" are equal in
 * it. Never empty for a name that is not.
 */
export function normaliseName(name: string): string {
  const folded = fold(splitAbbreviation(name.trim()).name)
  return folded.replace(/^(?:de|het|the|t) (?=.)/, '') || name.trim().toLowerCase()
}

function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘`´ʼ.]/g, '')
    .replace(/&/g, ' en ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
