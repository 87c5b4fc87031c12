/** A picture among letters, as a pattern: none of the signs of rights, which belong to the words beside them. */
export const pictograph = '(?![©®™])\\p{Extended_Pictographic}\\uFE0F?'
