import type { TextFieldManyValidation } from 'payload'

import { wordsOf } from '@/domain/search-text/word-starts'

/** The search compares words one by one, so a name of several is none. */
export function isEachOneWord(...[value]: Parameters<TextFieldManyValidation>): string | true {
  // Over the API anything may be sent.
  const words = [value ?? []].flat().map(String)
  if (words.length < 2) return 'Geef minstens twee woorden.'
  const strange = words.find((word) => wordsOf(word).length !== 1)
  return strange === undefined || `“${strange}” is niet één woord.`
}
