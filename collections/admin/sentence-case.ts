/** A sentence in which Payload gives each word a capital, with one at its beginning alone. */
export function sentenceCase(sentence: string): string {
  return sentence.replace(inside, (word) => word.toLowerCase())
}

/** A word with a capital that neither begins a sentence, nor stands on a new line or between quotes, nor is a name. */
const inside = /(?<=[^\s.?!:>"“«/]) (?!Payload)\p{Lu}\p{Ll}+/gu
