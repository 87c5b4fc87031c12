import { withoutPoints } from '../text/abbreviations'
import { fold } from '../text/fold'

/** The words of a text, folded, each with one space before it: so that ` op` is in it where a word begins with “op”. */
export function wordStarts(text: string): string {
  const written = withoutPoints(text)
  const others = mayHaveAnd.test(written) ? withAnd(written) : ''
  return wordsOf(`${written} ${others}`)
    .map((word) => ` ${word}`)
    .join('')
}

/** Letters and digits alone, in their order. Points in an abbreviation are no end of a word. */
export function wordsOf(text: string): string[] {
  return fold(withoutPoints(text)).match(/[\p{L}\p{N}]+/gu) ?? []
}

/** How an abbreviation with "and" is also written: of "Dienst (DT&V)" that is "DTV DTenV". */
function withAnd(text: string): string {
  return Array.from(
    text.matchAll(abbreviation),
    ([, before, after]) => `${before}${after} ${before}en${after}`,
  ).join(' ')
}

const abbreviation = /(?<!\p{L})(\p{Lu}+)(?:&|en)(\p{Lu}+)(?!\p{L})/gu

const mayHaveAnd = /[A-Z](?:&|en)[A-Z]/
