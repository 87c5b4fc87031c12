/** The pieces of three characters that a slug is compared by; its ends count as pieces too. */
export function trigrams(slug: string): string[] {
  if (slug === '') return []
  const padded = `^${slug}$`
  return [...new Set(Array.from({ length: padded.length - 2 }, (_, start) => padded.slice(start, start + 3)))]
}

/** How much two slugs look alike: from 0, nothing in common, to 1 (Sørensen–Dice over their pieces). */
export function similarity({ one, other }: { one: string; other: string }): number {
  const ofOne = new Set(trigrams(one))
  const ofOther = trigrams(other)
  const shared = ofOther.filter((piece) => ofOne.has(piece)).length
  return ofOne.size + ofOther.length === 0 ? 0 : (2 * shared) / (ofOne.size + ofOther.length)
}
