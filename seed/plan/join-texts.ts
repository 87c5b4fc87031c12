import { foldWords } from '@/domain/text/fold-words'

import { joinWords } from '../join-words'

/** Texts one after the other, without one that says only what another says already; `null` when there are none. */
export function joinTexts(texts: (string | null)[]): string | null {
  const kept: string[] = []
  for (const text of texts) {
    if (text === null || text === '') continue
    const words = wordsOf(text)
    if (kept.some((other) => wordsOf(other).includes(words))) continue
    const others = kept.filter((other) => !words.includes(wordsOf(other)))
    kept.splice(0, kept.length, ...others, text)
  }
  return joinWords(kept)
}

function wordsOf(text: string): string {
  return ` ${foldWords(text) || text} `
}
