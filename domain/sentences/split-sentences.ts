import { beforeNumber, midSentence } from './abbreviations'
import { enclosedAt } from './enclosed-at'
import { sentenceBreaks, withoutReference } from './sentence-breaks'

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
  for (const end of sentenceBreaks(paragraph)) {
    const text = paragraph.slice(start, end)
    const previous = sentences.at(-1)
    if (
      text.trim() === '' ||
      (end < paragraph.length && !isEnd({ paragraph, start, end, enclosed, previous }))
    )
      continue
    const glued = start > 0 && paragraph[start - 1] !== ' '
    sentences.push({ text: text.trim(), start, question: isQuestion(text), glued })
    start = end
  }
  return sentences
}

function isEnd(options: {
  paragraph: string
  start: number
  end: number
  enclosed: (at: number) => boolean
  previous: Sentence | undefined
}): boolean {
  const { paragraph, start, end, enclosed, previous } = options
  if (enclosed(end)) return false
  const next = paragraph.slice(end, end + 40)
  if (endsUnmarked(paragraph.slice(Math.max(start, end - 20), end))) {
    return previous?.question === true && isAside({ text: paragraph.slice(start, end), next })
  }
  const lastWord = wordBefore({ paragraph, start, end })
  if (/:\/\/|^www\./i.test(lastWord) && paragraph[end - 1] !== ' ') return false
  if (/[([]\?[)\]]$/.test(lastWord)) return false
  // What may be the answer: "Wie betaalt dat? (De provincie?)"
  if (/^\((?:[^\s()?]{1,20} ?){1,3}\?\)/.test(next)) return false
  if (/^(?:[-–—] ?\p{Ll}|\/ |[…?!.])/u.test(next)) return false
  if (/^[-–—] /.test(next) && paragraph.slice(start, end).includes(` ${next.slice(0, 2)}`)) return false
  if (/[”’"')\]»]$/.test(lastWord) && /^\p{Ll}/u.test(next)) return false
  if (/!$/.test(lastWord) && /^\p{Ll}/u.test(next)) return false
  if (/^[-–—] /.test(next) && / [-–—] /.test(paragraph.slice(start, end).trim())) return false
  if (isNumbering(paragraph.slice(start, end))) return false
  return !endsInAbbreviation({ word: lastWord, next })
}

/** Ends in a parenthesis without the mark of a sentence in it. */
function endsUnmarked(text: string): boolean {
  return /[^.?!…”’"')\]»]\)+ $/.test(text)
}

/** What stands behind a question to say more of it, or where that is to be found: "(zie de bijlage)", "CBS (https://…)". */
function isAside({ text, next }: { text: string; next: string }): boolean {
  if (text.length > 300) return false
  if (/^\((?:zie|bron|vgl|lees)(?![\p{L}\p{N}])[^()]*(?:\([^()]*\)[^()]*)?\) $/iu.test(text)) return true
  if (/^\([\p{Ll}\d][^()]*\) $/u.test(text) && questionStart.test(next)) return true
  return /^[^.?!]*\(https?:\/\/[^\s()]+\)+ $/i.test(text) && questionStart.test(next)
}

/** "2." and "b." that stand before a sentence number it. */
function isNumbering(text: string): boolean {
  return /^(?:\d{1,2}[a-z]?|[a-z])\. ?$/.test(text)
}

function wordBefore({ paragraph, start, end }: { paragraph: string; start: number; end: number }): string {
  const text = withoutReference(paragraph.slice(Math.max(start, end - 200), end))
  return text.slice(text.lastIndexOf(' ') + 1)
}

function endsInAbbreviation({ word, next }: { word: string; next: string }): boolean {
  if (!word.endsWith('.')) return false
  const bare = word.slice(0, -1).replace(/^[^\p{L}\d]+/u, '')
  // "Bijv." begins a sentence, "VS." is a name at the end of one.
  const known = bare.charAt(0).toLowerCase() + bare.slice(1)
  if (midSentence.has(known)) return true
  if (beforeNumber.has(known)) return /^\(?\d/.test(next)
  if (/^\d+$/.test(bare)) return /^\p{Ll}/u.test(next)
  if (beforeName.has(bare)) return /^\p{Lu}/u.test(next) && !sentenceStart.test(next)
  return /^(?:\p{Lu}\.-?)*\p{Lu}$/u.test(bare) && /^\p{Lu}/u.test(next) && !questionStart.test(next)
}

/** A sentence that ends in a question mark, within its closing quotes and brackets or not; marks alone ask nothing. */
function isQuestion(text: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(text)) return false
  const bare = withoutReference(text.slice(-200)).replace(/[\s”’"'“‘)\]»*_]+$/, '')
  return /\?[?!.…\s]*$/.test(bare)
}

/** What ends a sentence only where a new one clearly begins. */
const beforeName = new Set(['mln', 'mld', 'gem', 'prov', 'B.V', 'N.V', 'V.S', 'U.S', 'E.U', 'V.O.F'])
const questionWords =
  'Wat|Hoe|Hoeveel|Hoelang|Hoezo|Wie|Wiens|Waar\\p{L}*|Wanneer|Welke?|Is|Zijn|Was|Waren|Kan|Kunnen|In|Op|Tot|Mag|' +
  'Mogen|Moet|Moeten|Wordt|Worden|Werd|Werden|Heeft|Hebben|Had|Hadden|Doet|Doen|Gaat|Gaan|Komt|Komen|Krijgt|' +
  'Krijgen|Zal|Zullen|Zou|Zouden|Bestaat|Bestaan|Geldt|Gelden|Klopt|Speelt|Spelen|Zo|Indien|En'
const questionStart = new RegExp(`^(?:${questionWords})(?![\\p{L}\\p{N}])`, 'u')
const sentenceStart = new RegExp(
  `^(?:${questionWords}|De|Het|Een|Dit|Dat|Deze|Die|Er|Men|Maar|Ook|Als|Bij|Met|Voor|Van|Door|Na|Om|Over|Sinds|Toch)(?![\\p{L}\\p{N}])`,
  'u',
)
