import { withoutInvisible } from './clean-text'

/**
 * Text as it is compared when words are looked for: without case, accents, what nobody sees, and the difference between
 * apostrophes; letters that are printed as one (ĳ, ﬃ) are the letters that they stand for.
 */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase()
  const written = withoutInvisible(text).replace(apostrophes, "'")
  return written.normalize('NFKD').replace(accents, '').toLowerCase()
}

/** All that a keyboard or a phone gives for one: "azc´s" is "azc's". */
export const apostrophe = "['’‘ʼ′´`]"

const apostrophes = new RegExp(apostrophe, 'g')
/** A grave accent that stands alone is an apostrophe too. */
const plain = /^[\x20-\x5F\x61-\x7E]*$/
const accents = /[\u0300-\u036F]/g
