import { wordSimilarity, wordsOf } from '@/seed/word-similarity'

/**
 * Which text of `known` each of `texts` is a wording of: the same text first, then the most alike above one half,
 * each known one at most once. Returns the index in `known`, or `null` for a new text.
 */
export function matchTexts({ texts, known }: { texts: string[]; known: string[] }): (number | null)[] {
  const free = new Set(known.keys())
  const matches = texts.map((text) => {
    const exact = [...free].find((index) => known[index] === text)
    if (exact !== undefined) free.delete(exact)
    return exact ?? null
  })
  for (const { place, index } of candidates({ texts, known, matches, free })) {
    if (matches[place] !== null || !free.has(index)) continue
    matches[place] = index
    free.delete(index)
  }
  return matches
}

const threshold = 0.5

function candidates({
  texts,
  known,
  matches,
  free,
}: {
  texts: string[]
  known: string[]
  matches: (number | null)[]
  free: Set<number>
}): { place: number; index: number; alike: number }[] {
  const open = texts.flatMap((text, place) =>
    matches[place] === null ? [{ words: wordsOf(text), place }] : [],
  )
  const left = [...free].map((index) => ({ words: wordsOf(known[index] ?? ''), index }))
  return open
    .flatMap(({ words, place }) =>
      left.map((each) => ({ place, index: each.index, alike: wordSimilarity(words, each.words) })),
    )
    .filter(({ alike }) => alike > threshold)
    .sort((a, b) => b.alike - a.alike || a.place - b.place || a.index - b.index)
}
