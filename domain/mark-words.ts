import { fold } from './fold'

/** Text in pieces; a piece that was looked for is marked. */
export type MarkedText = { text: string; marked: boolean }[]

/** Marks where words stand in a text, without regard to case and accents. */
export function markWords({ text, words }: { text: string; words: string[] }): MarkedText {
  const pieces: MarkedText = []
  let done = 0
  for (const { start, end } of findWords({ text, words })) {
    if (start > done) pieces.push({ text: text.slice(done, start), marked: false })
    pieces.push({ text: text.slice(start, end), marked: true })
    done = end
  }
  return done < text.length ? [...pieces, { text: text.slice(done), marked: false }] : pieces
}

/** The places of words in a text, in order; those that touch are one. */
export function findWords({
  text,
  words,
}: {
  text: string
  words: string[]
}): { start: number; end: number }[] {
  const { folded, places } = foldWithPlaces(text)
  const found = words
    .map(fold)
    .filter((word) => word !== '')
    .flatMap((word) => indexesOf({ word, folded }).map((index) => [index, index + word.length]))
    .map(([from = 0, to = 0]) => ({ start: places[from] ?? 0, end: places[to] ?? text.length }))
    .filter(({ start, end }) => end > start)
    .sort((one, other) => one.start - other.start)
  return found.reduce<{ start: number; end: number }[]>((merged, { start, end }) => {
    const last = merged.at(-1)
    if (!last || start > last.end) return [...merged, { start, end }]
    last.end = Math.max(last.end, end)
    return merged
  }, [])
}

function indexesOf({ word, folded }: { word: string; folded: string }): number[] {
  const indexes: number[] = []
  for (let index = folded.indexOf(word); index >= 0; index = folded.indexOf(word, index + word.length))
    indexes.push(index)
  return indexes
}

/** The folded text, with for each unit of it the place in the text where it comes from. */
function foldWithPlaces(text: string): { folded: string; places: number[] } {
  const places: number[] = []
  let folded = ''
  let place = 0
  for (const character of text) {
    const part = fold(character)
    folded += part
    places.push(...Array.from({ length: part.length }, () => place))
    place += character.length
  }
  return { folded, places }
}
