import { LRUCache } from 'lru-cache'

import { cleanText } from '../text/clean-text'
import type { FindMatches } from '../search-text/matches'
import { splitSentences } from './split-sentences'

/** The first sentence of a text in which the most is found, shortened around that when it is long. */
export function bestSentence({ text, find }: { text: string; find: FindMatches }): string {
  const sentences = sentencesOf(text)
  const scores = sentences.map((sentence) => find(sentence).length)
  const best = sentences[scores.indexOf(Math.max(...scores))] ?? ''
  return excerptOf({ sentence: best, find })
}

/** The sentences of the texts that were last found: those of a guide are found again and again. */
const remembered = new LRUCache<string, string[]>({
  // In characters, of the texts; their sentences take as much again.
  maxSize: 2_000_000,
  sizeCalculation: (_, text) => text.length + 1,
})

function sentencesOf(text: string): string[] {
  const known = remembered.get(text)
  if (known) return known
  const sentences = splitSentences(cleanText(text)).map((sentence) => sentence.text)
  remembered.set(text, sentences)
  return sentences
}

function excerptOf({ sentence, find }: { sentence: string; find: FindMatches }): string {
  if (sentence.length <= maxLength) return sentence
  const first = find(sentence)[0]?.start ?? 0
  const start = first > lead ? sentence.lastIndexOf(' ', first - lead) + 1 : 0
  const space = sentence.lastIndexOf(' ', start + maxLength)
  const end =
    start + maxLength >= sentence.length ? sentence.length : space > start ? space : start + maxLength
  const cut = cleanText(sentence.slice(start, end))
  return `${start > 0 ? '… ' : ''}${cut}${end < sentence.length ? ' …' : ''}`
}

/** In characters: about three lines, with some words before the one that was looked for. */
const maxLength = 280
const lead = 80
