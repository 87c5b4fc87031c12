/** What is known of Dutch words. All words in it are folded: lower case, without accents. */
export interface Lexicon {
  words: Words
  /** Those of the words that are used as nouns. */
  nouns: Words
  /** Those of the words that are used as verbs alone. */
  verbs: Words
  /** Those of the words that are adjectives. */
  adjectives: Words
  /**
   * From a form to the word itself: "ministeries" to "ministerie", "hoge" to "hoog". A word that has forms of its own
   * leads to itself: "haven", which "havens" is of, is no form of another word.
   */
  lemmas: Lemmas
  /** What the dictionary says may stand at the start, in the middle and at the end of a compound. */
  parts: Record<PartPlace, Words>
}

export interface Words {
  has: (word: string) => boolean
}

export interface Lemmas extends Words {
  get: (form: string) => string | undefined
}

export type PartPlace = 'start' | 'middle' | 'end'

/** A lexicon whose words can be listed. */
export interface ListedLexicon extends Lexicon {
  words: ReadonlySet<string>
  nouns: ReadonlySet<string>
  verbs: ReadonlySet<string>
  adjectives: ReadonlySet<string>
  lemmas: ReadonlyMap<string, string>
  parts: Record<PartPlace, ReadonlySet<string>>
}

/** In letters, of a part of a compound: of shorter ones compounds would be made of anything. */
export const shortestPart = 3
