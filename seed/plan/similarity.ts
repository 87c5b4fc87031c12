/** How alike two texts are by their words, from 0 to 1 (the Sørensen–Dice coefficient of the word sets). */
export function similarity(a: string, b: string): number {
  const first = words(a)
  const second = words(b)
  if (first.size === 0 || second.size === 0) return first.size === second.size ? 1 : 0
  const shared = [...first].filter((word) => second.has(word)).length
  return (2 * shared) / (first.size + second.size)
}

function words(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
}
