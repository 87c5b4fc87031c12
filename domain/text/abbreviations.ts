/** An abbreviation without the points in it: "c.o.a." is "coa", and "J.&V." is "J&V". */
export function withoutPoints(text: string): string {
  return text.includes('.') ? text.replace(pointed, (letters) => letters.replaceAll('.', '')) : text
}

/** Letters that each have a point behind them; the last may have none. */
const pointed = /(?<![\p{L}\p{N}])\p{L}\.(?:[\p{L}&]\.?)+(?![\p{L}\p{N}])/gu

/** How else an abbreviation with "en" between capitals is written: "DTenV" is "DTV" too, as "DT&V" is. */
export function withoutAnd(word: string): string | null {
  const [, before = '', after = ''] = /^(\p{Lu}+)en(\p{Lu}+)$/u.exec(word) ?? []
  return before && after ? before + after : null
}
