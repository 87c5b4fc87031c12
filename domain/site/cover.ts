/**
 * A picture made of quarter circles that belongs to one slug: the same slug always gives the same picture. Each
 * block of two by two tiles shows one motif, so that it reads as a pattern and not as noise.
 */
export interface Cover {
  width: number
  height: number
  /** One SVG path for each role of colour. */
  shapes: { role: CoverRole; path: string }[]
}

export type CoverRole = (typeof roles)[number]

/** The cover of a slug, eight tiles wide and six high. */
export function drawCover(slug: string): Cover {
  const next = numbersFrom(slug)
  const tiles = blocks.flatMap((block) => drawBlock({ ...block, next }))
  return {
    width: columns * size,
    height: rows * size,
    shapes: roles.flatMap((role) => {
      const path = tiles.filter((tile) => tile.role === role).map(toPath)
      return path.length > 0 ? [{ role, path: path.join('') }] : []
    }),
  }
}

interface Tile {
  column: number
  row: number
  corner: Corner
  role: CoverRole
}

/** Where the centre of the quarter circle lies in its tile. */
type Corner = 'nw' | 'ne' | 'se' | 'sw'

const size = 40
const columns = 8
const rows = 6
const roles = ['ink', 'accent', 'quiet'] as const

const blocks = Array.from({ length: (columns / 2) * (rows / 2) }, (_, index) => ({
  column: (index % (columns / 2)) * 2,
  row: Math.floor(index / (columns / 2)) * 2,
}))

/** The corners of the four tiles of a block: left and right above, left and right below. */
const motifs: (Corner | null)[][] = [
  ['se', 'sw', 'ne', 'nw'], // a circle
  ['nw', 'ne', 'sw', 'se'], // a star between four quarters
  ['sw', 'sw', 'sw', 'sw'], // scales
  ['se', 'se', 'se', 'se'],
  ['se', 'nw', 'nw', 'se'], // leaves
  ['ne', 'sw', 'sw', 'ne'],
  ['sw', 'se', 'nw', 'ne'], // two half circles
  ['ne', 'nw', 'se', 'sw'],
  ['se', null, 'ne', null], // half a circle
  [null, 'se', 'ne', null],
]

function drawBlock({ column, row, next }: { column: number; row: number; next: () => number }): Tile[] {
  const motif = motifs[next() % motifs.length] ?? []
  const first = pickRole(next())
  const second = next() % 3 === 0 ? first : pickRole(next())
  return motif.flatMap((corner, index): Tile[] => {
    const across = index % 2
    const down = Math.floor(index / 2)
    const role = across === down ? first : second
    return corner ? [{ column: column + across, row: row + down, corner, role }] : []
  })
}

/** Accent twice as often as the other two. */
function pickRole(number: number): CoverRole {
  return (['accent', 'ink', 'accent', 'quiet'] as const)[number % 4] ?? 'accent'
}

function toPath({ column, row, corner }: Tile): string {
  const [left, top] = [column * size, row * size]
  const [right, bottom] = [left + size, top + size]
  const arc = `a${size},${size} 0 0 1`
  switch (corner) {
    case 'nw':
      return `M${left},${top}h${size}${arc} -${size},${size}z`
    case 'ne':
      return `M${right},${top}v${size}${arc} -${size},-${size}z`
    case 'se':
      return `M${right},${bottom}h-${size}${arc} ${size},-${size}z`
    case 'sw':
      return `M${left},${bottom}v-${size}${arc} ${size},${size}z`
  }
}

/** Whole numbers that follow from a text: FNV-1a for the first, xorshift for those after it. */
function numbersFrom(text: string): () => number {
  const seed = [...text].reduce(
    (hash, character) => Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193),
    0x811c9dc5,
  )
  let state = seed === 0 ? 1 : seed
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return state >>> 8
  }
}
