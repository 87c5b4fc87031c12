/** What is known of Dutch words. All words in it are folded: lower case, without accents. */
export interface Lexicon {
  words: ReadonlySet<string>
  /** From a plural to the word itself: "ministeries" to "ministerie". */
  singulars: ReadonlyMap<string, string>
  /** What may stand at the start, in the middle and at the end of a compound. */
  parts: Record<PartPlace, ReadonlySet<string>>
}

export type PartPlace = 'start' | 'middle' | 'end'
