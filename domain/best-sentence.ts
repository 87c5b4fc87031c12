import { cleanText } from './clean-text'
import { fold } from './fold'
import { findWords } from './mark-words'
import { splitSentences } from './split-sentences'

/** The first sentence of a text that has the most of the words, shortened around them when it is long. */
export function bestSentence({ text, words }: { text: string; words: string[] }): string {
  const sentences = splitSentences(cleanText(text)).map((sentence) => sentence.text)
  const scores = sentences.map((sentence) => scoreOf({ sentence, words }))
  const best = sentences[scores.indexOf(Math.max(...scores))] ?? ''
  return shorten({ sentence: best, words })
}

function scoreOf({ sentence, words }: { sentence: string; words: string[] }): number {
  const folded = fold(sentence)
  return words.filter((word) => folded.includes(fold(word))).length
}

function shorten({ sentence, words }: { sentence: string; words: string[] }): string {
  if (sentence.length <= longest) return sentence
  const first = findWords({ text: sentence, words })[0]?.start ?? 0
  const start = first > lead ? sentence.lastIndexOf(' ', first - lead) + 1 : 0
  const space = sentence.lastIndexOf(' ', start + longest)
  const end = start + longest >= sentence.length ? sentence.length : space > start ? space : start + longest
  const cut = cleanText(sentence.slice(start, end))
  return `${start > 0 ? '… ' : ''}${cut}${end < sentence.length ? ' …' : ''}`
}

/** In characters: about three lines, with some words before the one that was looked for. */
const longest = 280
const lead = 80
