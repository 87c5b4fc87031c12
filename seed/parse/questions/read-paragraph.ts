import type { PhrasingContent } from 'mdast'
import { numberAhead } from '@/domain/document/number-ahead'
import { capitalised } from '@/domain/text/capitalised'
import { cleanText, isInvisible } from '@/domain/text/clean-text'
import type { Reading } from '../reading'
import { splitSentences } from '@/domain/sentences/split-sentences'
import type { Sentence } from '@/domain/sentences/split-sentences'
import { piecesOf } from '../words/to-plain-text'
import type { TextPiece } from '../words/to-plain-text'

/** The sentences of a paragraph, questions behind others without their number. Reports where a sentence is glued to the question before it. */
export function readParagraph({
  nodes,
  reading,
}: {
  nodes: PhrasingContent[]
  reading: Reading
}): Sentence[] {
  const pieces = piecesOf({ nodes, reading })
  const text = cleanText(pieces.map((piece) => piece.text).join(''))
  const sentences = splitSentences(text).map(withoutNumberBehind)
  const glued = sentences.filter((sentence) => sentence.glued)
  if (glued.length === 0) return sentences
  const offsets = offsetsOf({ pieces, source: reading.source })
  for (const sentence of glued) {
    const offset = offsets[sentence.start]
    const fallback = nodes[0]
    const place = offset === undefined && fallback ? reading.place(fallback) : reading.placeAt(offset ?? 0)
    const [word] = sentence.text.split(' ')
    const message = `Voor “${word}” ontbreekt een spatie; er zijn twee zinnen van gemaakt.`
    const before =
      text
        .slice(Math.max(0, sentence.start - 40), sentence.start)
        .split(' ')
        .at(-1) ?? ''
    reading.report({ rule: 'words-glued', ...place, message, proposal: `${before} ${word}` })
  }
  return sentences
}

/** "Wie bezit molens? 2. Wie erft ze?", of which markdown reads the first number alone. */
function withoutNumberBehind(sentence: Sentence, index: number, all: Sentence[]): Sentence {
  if (!sentence.question || !all[index - 1]?.question) return sentence
  const number = numberAhead(sentence.text)
  if (number === '') return sentence
  return { ...sentence, text: capitalised(sentence.text.slice(number.length)) }
}

/** For each character of the clean text, where it stands in the source. */
function offsetsOf({ pieces, source }: { pieces: TextPiece[]; source: string }): number[] {
  const offsets: number[] = []
  let afterSpace = true
  for (const piece of pieces) {
    const walk = walkSource({ source, from: piece.offset })
    for (const cluster of piece.text.match(/\s|[^\s\p{M}]\p{M}*|\p{M}+/gu) ?? []) {
      const at = walk(cluster)
      const space = /^\s$/.test(cluster)
      const shown = space ? ' ' : isInvisible(cluster) ? '' : cluster.normalize('NFC')
      if (!(space && afterSpace)) for (let index = 0; index < shown.length; index += 1) offsets.push(at)
      if (shown !== '') afterSpace = space
    }
  }
  return offsets
}

/** Follows a text through the source that it was read from, past escapes, entities and indentation. */
function walkSource({ source, from }: { source: string; from: number | null }): (cluster: string) => number {
  let at = from ?? 0
  return (cluster) => {
    if (from === null) return at
    const entity = /^&[#\w]{1,32};/.exec(source.slice(at, at + 34))?.[0]
    const start = entity ? at : (nearby({ source, text: cluster, at }) ?? at)
    at = start + (entity ?? cluster).length
    return start
  }
}

function nearby({ source, text, at }: { source: string; text: string; at: number }): number | null {
  for (let skipped = 0; skipped <= 40; skipped += 1) {
    if (source.startsWith(text, at + skipped)) return at + skipped
    if (!/[\s\\>]/.test(source[at + skipped] ?? '.')) return null
  }
  return null
}
