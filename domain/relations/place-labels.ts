import type { PlacedThing, RelatedThing } from './relations'

type Spot = RelatedThing & { x: number; y: number }

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

/**
 * Puts a label beside each thing where it covers no other label and no other thing: first right of it, then left, below
 * and above. Topics come first; where there is no room there is none, and the table below says what it is.
 */
export function placeLabels({ things, width }: { things: Spot[]; width: number }): PlacedThing[] {
  const taken = things.map(boxOfThing)
  const labels = new Map<string, PlacedThing['label']>()
  for (const thing of [...things].sort((one, other) => rank[one.kind] - rank[other.kind])) {
    const own = boxOfThing(thing)
    const found = candidates(thing).find(
      ({ box }) =>
        box.left >= 0 &&
        box.right <= width &&
        taken.every((other) => !overlap(box, other) || isSame(other, own)),
    )
    if (found) taken.push(found.box)
    labels.set(thing.id, found?.label ?? null)
  }
  return things.map((thing) => ({ ...thing, label: labels.get(thing.id) ?? null }))
}

/** Half the side of what stands for a thing. */
export const sizes = { topic: 13, organisation: 7, source: 6 } as const

const rank = { topic: 0, organisation: 1, source: 2 } as const

/** Of a letter, about. */
const letter = { topic: 9.5, organisation: 7, source: 7 } as const

const lineHeight = 16

function candidates(thing: Spot): { label: NonNullable<PlacedThing['label']>; box: Box }[] {
  const { x, y, kind, short } = thing
  const half = sizes[kind] + 4
  const length = short.length * letter[kind]
  const beside = { top: y - lineHeight / 2, bottom: y + lineHeight / 2 }
  const centred = { left: x - length / 2, right: x + length / 2 }
  return [
    {
      label: { x: x + half, y: y + 5, anchor: 'start' },
      box: { left: x + half, right: x + half + length, ...beside },
    },
    {
      label: { x: x - half, y: y + 5, anchor: 'end' },
      box: { left: x - half - length, right: x - half, ...beside },
    },
    {
      label: { x, y: y + half + 12, anchor: 'middle' },
      box: { ...centred, top: y + half, bottom: y + half + lineHeight },
    },
    {
      label: { x, y: y - half - 3, anchor: 'middle' },
      box: { ...centred, top: y - half - lineHeight, bottom: y - half },
    },
  ]
}

function boxOfThing({ x, y, kind }: Spot): Box {
  const half = sizes[kind]
  return { left: x - half, right: x + half, top: y - half, bottom: y + half }
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top
}

function isSame(one: Box, other: Box): boolean {
  return one.left === other.left && one.top === other.top
}
