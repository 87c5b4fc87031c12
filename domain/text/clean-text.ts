/**
 * Text as it is stored: accents composed (NFC), every run of white space (non-breaking spaces too) one ordinary
 * space, nothing at the ends, no soft hyphens or other characters that nobody sees. All else is as written.
 */
export function cleanText(text: string): string {
  return collapseSpace(withoutInvisible(text)).trim()
}

/** As `cleanText`, but the white space at the ends stays, as one space: for text next to other text. */
export function cleanFragment(text: string): string {
  return collapseSpace(withoutInvisible(text))
}

/** Whether a character is left out of every text: soft hyphens, zero-width spaces, control characters. */
export function isInvisible(character: string): boolean {
  return withoutInvisible(character) === ''
}

function withoutInvisible(text: string): string {
  return text.replace(invisible, '').replace(loneSurrogate, '\uFFFD').normalize('NFC')
}

function collapseSpace(text: string): string {
  return text.replace(/\s+/g, ' ')
}

const invisible =
  /[\u00AD\u200B\u2060\uFEFF]|\p{Noncharacter_Code_Point}|(?![\t\n\v\f\r])[\u0000-\u001F\u007F-\u009F]/gu
const loneSurrogate = /\p{Surrogate}/gu
