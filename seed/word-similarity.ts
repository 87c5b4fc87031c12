import { foldWords } from '@/domain/text/fold-words'

/** How alike two texts are by their words (`wordsOf`), from 0 to 1 (the Sørensen–Dice coefficient of the word sets). */
export function wordSimilarity(first: Set<string>, second: Set<string>): number {
  if (first.size === 0 || second.size === 0) return first.size === second.size ? 1 : 0
  const shared = [...first].filter((word) => second.has(word)).length
  return (2 * shared) / (first.size + second.size)
}

export function wordsOf(text: string): Set<string> {
  return new Set(foldWords(text).split(' ').filter(Boolean))
}
