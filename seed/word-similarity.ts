import { foldWords } from '@/domain/text/fold-words'

/** How alike two texts are by their words, from 0 to 1 (the Sørensen–Dice coefficient of the word sets). */
export function wordSimilarity(a: string, b: string): number {
  const first = wordsOf(a)
  const second = wordsOf(b)
  if (first.size === 0 || second.size === 0) return first.size === second.size ? 1 : 0
  const shared = [...first].filter((word) => second.has(word)).length
  return (2 * shared) / (first.size + second.size)
}

function wordsOf(text: string): Set<string> {
  return new Set(foldWords(text).split(' ').filter(Boolean))
}
