/**
 * Text as it is stored: accents composed (NFC), every run of white space (non-breaking spaces too) one ordinary
 * space, nothing at the ends, no soft hyphens or other characters that nobody sees, and no letters that are printed as
 * one (ĳ, ﬃ). All else is as written.
 */
export function cleanText(text: string): string {
  return collapseSpace(withoutInvisible(text)).trim()
}

/** As `cleanText`, line by line: line breaks stay. */
export function cleanLines(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map(cleanText)
    .join('\n')
    .trim()
}

/** As `cleanText`, but the white space at the ends stays, as one space: for text next to other text. */
export function cleanFragment(text: string): string {
  return collapseSpace(withoutInvisible(text))
}

/** Whether a character is left out of every text: soft hyphens, zero-width spaces, control characters. */
export function isInvisible(character: string): boolean {
  return withoutInvisible(character) === ''
}

/** Without what nobody sees; accents are composed (NFC), and letters that are printed as one are written apart. */
export function withoutInvisible(text: string): string {
  return text
    .replace(invisible, '')
    .replace(looseJoiners, '')
    .replace(ligatures, (letters) => letters.normalize('NFKC'))
    .replace(loneSurrogate, '\uFFFD')
    .normalize('NFC')
}

function collapseSpace(text: string): string {
  return text.replace(/\s+/g, ' ')
}

const invisible =
  /[\u00AD\u200B\u200E\u200F\u2060\uFEFF]|\p{Noncharacter_Code_Point}|(?![\t\n\v\f\r])[\u0000-\u001F\u007F-\u009F]/gu
/** A joiner means something inside an emoji, and in other scripts than ours. */
const looseJoiners = /(?<=[\p{Script=Latin}\s]|^)[\u200C\u200D]+/gu
/** In Unicode, letters for old typefaces: Ĳ, ĳ, ﬀ and those after it. */
const ligatures = /[\u0132\u0133\uFB00-\uFB06]/g
const loneSurrogate = /\p{Surrogate}/gu
