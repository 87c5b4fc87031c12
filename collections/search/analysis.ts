/**
 * What a hash of an entry begins with. It changes when words are read in another way, or more is kept of them, so that
 * every entry is made again.
 */
export const analysis = '7 '
