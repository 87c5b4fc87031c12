/**
 * Where a sentence may end, in order: by Unicode's rules, and where these see no end, such as behind the
 * one-character ellipsis, a footnote's number or before the dash of a next question.
 */
export function sentenceBreaks(paragraph: string): number[] {
  const marks = [...paragraph.matchAll(reference)].map(({ index, 0: found, 1: before = '' }) => ({
    from: index + before.length,
    to: index + found.length,
  }))
  const insideMark = new Set(marks.flatMap(places))
  // A line end ends a sentence by those rules; of a text of many lines at once ICU takes the square of its length.
  const regular = [...paragraph.matchAll(line)].flatMap(({ index: start, 0: text }) =>
    [...segmenter.segment(text)].map(({ segment, index }) => start + index + segment.length),
  )
  const missed = missedEnds.flatMap((end) =>
    [...paragraph.matchAll(end)].map(({ index, 0: found }) => index + found.length),
  )
  const ends = [...regular.filter((at) => !insideMark.has(at)), ...marks.map(({ to }) => to), ...missed]
  return [...new Set(ends)].sort((a, b) => a - b)
}

/** A text without the footnote numbers and closing tags behind its last word. */
export function withoutReference(text: string): string {
  return text.trimEnd().replace(referenceAtEnd, '$1$2')
}

function places({ from, to }: { from: number; to: number }): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index)
}

/** "[1]", "[^1]", "¹" and "</b>" belong to the sentence that they stand behind. */
const closing = `[”’"')\\]»]*`
const marks =
  '(?: ?\\[(?:\\d{1,3}|\\^[\\w-]{1,20})\\]|\\[\\w{1,9}\\]|[¹²³⁰-⁹]|<sup>[^<>]{1,20}<\\/sup>|<\\/[a-z][a-z0-9]{0,9}>)+'
const reference = new RegExp(`([.?!…]${closing})${marks}${closing}\\s*`, 'giu')
const referenceAtEnd = new RegExp(`([.?!…]${closing})${marks}(${closing})$`, 'iu')

const missedEnds = [
  /…[”’"')\]]* (?=\p{Lu})/gu,
  /\?[”’"')\]]* (?=[-–—•*] ?\p{Lu})/gu,
  /\.[”’"')\]]* (?=[’‘'][knst] \p{Lu})/gu,
  /(?<!\))\)+ (?=[\p{Lu}“"‘(])/gu,
]
const line = /[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+/g
const segmenter = new Intl.Segmenter('nl', { granularity: 'sentence' })
