import { fold } from './fold'

/** The words of a text with one space between them, without case, accents and punctuation. */
export function foldWords(text: string): string {
  return fold(text.normalize('NFKC'))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
