import { beforeNumber, midSentence } from './abbreviations'
import { enclosedAt } from './enclosed-at'

export interface Sentence {
  text: string
  /** Index in the paragraph. */
  start: number
  question: boolean
  /** No space stands between this sentence and the question or exclamation before it. */
  glued: boolean
}

/**
 * The sentences of a clean paragraph, which joined by a space give it back (where none is glued). Dutch rules of
 * Intl.Segmenter, mended for abbreviations, brackets, quotes, ellipses and addresses.
 */
export function splitSentences(paragraph: string): Sentence[] {
  const enclosed = enclosedAt(paragraph)
  const sentences: Sentence[] = []
  let start = 0
  for (const end of breaksOf(paragraph)) {
    const text = paragraph.slice(start, end)
    if (text.trim() === '' || (end < paragraph.length && !isEnd({ paragraph, start, end, enclosed })))
      continue
    const previous = paragraph[start - 1]
    const glued = start > 0 && previous !== ' '
    sentences.push({ text: text.trim(), start, question: isQuestion(text), glued })
    start = end
  }
  return sentences
}

/** Where a sentence may end: Unicode's rules, and behind the one-character ellipsis, which they do not know. */
function breaksOf(paragraph: string): number[] {
  return [...segmenter.segment(paragraph)].flatMap(({ segment, index }) => {
    const inside = [...segment.matchAll(/…[”’"')\]]* (?=\p{Lu})/gu)].map(
      (match) => index + match.index + match[0].length,
    )
    return [...inside.filter((at) => at < index + segment.length), index + segment.length]
  })
}

function isEnd(options: {
  paragraph: string
  start: number
  end: number
  enclosed: (at: number) => boolean
}): boolean {
  const { paragraph, start, end, enclosed } = options
  if (enclosed(end)) return false
  const next = paragraph.slice(end, end + 40)
  const lastWord = wordBefore({ paragraph, start, end })
  if (/:\/\/|^www\./i.test(lastWord) && paragraph[end - 1] !== ' ') return false
  if (/[([]\?[)\]]$/.test(lastWord)) return false
  if (/^(?:[-–—] ?\p{Ll}|[…?!.])/u.test(next)) return false
  if (/[”’"')\]»]$/.test(lastWord) && /^\p{Ll}/u.test(next)) return false
  if (/!$/.test(lastWord) && /^\p{Ll}/u.test(next)) return false
  return !endsInAbbreviation({ word: lastWord, next })
}

function wordBefore({ paragraph, start, end }: { paragraph: string; start: number; end: number }): string {
  const text = paragraph.slice(Math.max(start, end - 200), end).trimEnd()
  return text.slice(text.lastIndexOf(' ') + 1)
}

function endsInAbbreviation({ word, next }: { word: string; next: string }): boolean {
  if (!word.endsWith('.')) return false
  const bare = word.slice(0, -1).replace(/^[^\p{L}\d]+/u, '')
  if (midSentence.has(bare.toLowerCase())) return true
  if (beforeNumber.has(bare.toLowerCase())) return /^\d/.test(next)
  if (/^\d+$/.test(bare)) return /^\p{Ll}/u.test(next)
  return /^(?:\p{Lu}\.)*\p{Lu}$/u.test(bare) && /^\p{Lu}/u.test(next) && !questionStart.test(next)
}

/** A sentence that ends in a question mark, within its closing quotes and brackets or not; marks alone ask nothing. */
function isQuestion(text: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(text)) return false
  const bare = text.slice(-200).replace(/[\s”’"'“‘)\]»*_]+$/, '')
  return /\?[?!.…]*$/.test(bare) || /\?!*$/.test(bare.replace(/[.…]+$/, ''))
}

const questionStart =
  /^(?:Wat|Hoe|Hoeveel|Hoelang|Wie|Waar\p{L}*|Wanneer|Welke?|Is|Zijn|Kan|Kunnen|In|Op|Tot)\b/u
const segmenter = new Intl.Segmenter('nl', { granularity: 'sentence' })
