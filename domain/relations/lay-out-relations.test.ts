import { describe, expect, test } from 'vitest'

import { layOutRelations } from './lay-out-relations'
import type { RelationLine, RelatedThing } from './relations'

const things = Array.from({ length: 100 }, (_, place): RelatedThing => {
  const kind = place < 10 ? 'topic' : place < 60 ? 'organisation' : 'source'
  const title = `${kind} ${place}`
  return { id: title, kind, title, short: title.slice(0, 14), href: `/${place}`, topics: [] }
})

const ties = things
  .slice(10)
  .flatMap(({ id }, place): RelationLine[] =>
    [place % 10, (place * 3) % 10].map((topic) => ({ from: `topic ${topic}`, to: id })),
  )

describe('a picture of a hundred things', () => {
  const picture = layOutRelations({ things, ties })

  test('is the same every time', () => {
    expect(layOutRelations({ things, ties })).toEqual(picture)
  })

  test('has every thing inside its frame, and none upon another', () => {
    for (const { x, y } of picture.things) {
      expect(x > 0 && x < picture.width && y > 0 && y < picture.height).toBe(true)
    }
    for (const one of picture.things)
      for (const other of picture.things)
        if (one.id !== other.id) expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(14)
  })

  test('names every topic, and most of the rest', () => {
    const named = picture.things.filter(({ label }) => label !== null)
    expect(named.filter(({ kind }) => kind === 'topic')).toHaveLength(10)
    expect(named.length).toBeGreaterThan(70)
  })

  test('has what hangs together nearer than what does not', () => {
    const mean = (lengths: number[]): number => lengths.reduce((sum, each) => sum + each, 0) / lengths.length
    const tied = picture.lines.map(({ x1, y1, x2, y2 }) => Math.hypot(x1 - x2, y1 - y2))
    const all = picture.things.flatMap((one) =>
      picture.things.map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
    )
    expect(mean(tied)).toBeLessThan(mean(all))
  })
})

test('a picture of nothing has a frame', () => {
  expect(layOutRelations({ things: [], ties: [] })).toMatchObject({ things: [], lines: [] })
})

test('a tie to what is not shown is no line', () => {
  expect(
    layOutRelations({ things: things.slice(0, 1), ties: [{ from: 'topic 0', to: 'elders' }] }).lines,
  ).toEqual([])
})
