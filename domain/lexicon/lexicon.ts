/** What is known of Dutch words. All words in it are folded: lower case, without accents. */
export interface Lexicon {
  words: ReadonlySet<string>
  /** Those of the words that are used as nouns. */
  nouns: ReadonlySet<string>
  /** Those of the words that are used as verbs alone. */
  verbs: ReadonlySet<string>
  /** Those of the words that are adjectives. */
  adjectives: ReadonlySet<string>
  /**
   * From a form to the word itself: "ministeries" to "ministerie", "hoge" to "hoog". A word that has forms of its own
   * leads to itself: "haven", which "havens" is of, is no form of another word.
   */
  lemmas: ReadonlyMap<string, string>
  /** What the dictionary says may stand at the start, in the middle and at the end of a compound. */
  parts: Record<PartPlace, ReadonlySet<string>>
}

export type PartPlace = 'start' | 'middle' | 'end'
