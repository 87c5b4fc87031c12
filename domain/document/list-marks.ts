/** The signs that authors begin an item of a list with where markdown has a hyphen. */
export const listMarks = '•·▪◦●○■□▸►➢➤✓✔☐☑☒✗✘★☆◆◇‣⁃∙'

/** The same in a typeface of Word, in which they have no other meaning. */
export const symbolMarks = '\uF0B7\uF0A7\uF0D8'

/** A dash may begin an item too, and a sentence. */
export const dashes = '–—'
