import { withoutInvisible } from './clean-text'

/**
 * Text as it is compared when words are looked for: without case, accents, what nobody sees, and the difference between
 * ’ and '; letters that are printed as one (ĳ, ﬃ) are the letters that they stand for.
 */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase()
  return withoutInvisible(text).normalize('NFKD').replace(accents, '').replaceAll('’', "'").toLowerCase()
}

const plain = /^[\x20-\x7E]*$/
const accents = /[\u0300-\u036F]/g
