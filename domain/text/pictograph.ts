/**
 * A picture among letters, as a pattern: none of the signs of rights, which belong to the words
 * beside them, and a number on a key.
 */
export const pictograph = '(?:(?![©®™])\\p{Extended_Pictographic}\\uFE0F?|\\d\\uFE0F?\\u20E3)'
