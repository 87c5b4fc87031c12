import { readQuestion } from '@/domain/search-text/read-question'
import { toTsquery } from '@/domain/search-text/to-tsquery'
import { dutchLexicon } from '@/server/dutch-lexicon'

import { readSynonyms } from '../search/read-synonyms'

/** What a list is searched for: a `tsquery`, or `null` for words that ask for nothing. One statement where there are words. */
export async function readRequested(text: string): Promise<string | null> {
  const question = readQuestion(text)
  if (question.length === 0) return null
  return toTsquery({ question, lexicon: dutchLexicon(), synonyms: await readSynonyms() })
}
