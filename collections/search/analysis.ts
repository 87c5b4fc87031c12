/** What a hash of an entry begins with. It changes when words are read in another way, so that every entry is made again. */
export const analysis = '4 '
