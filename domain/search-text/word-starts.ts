import { fold } from '../text/fold'

/** The words of a text, folded, each with one space before it: so that ` op` is in it where a word begins with “op”. */
export function wordStarts(text: string): string {
  return wordsOf(text)
    .map((word) => ` ${word}`)
    .join('')
}

/** Letters and digits alone, in their order. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
}
