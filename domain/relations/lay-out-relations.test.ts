import { describe, expect, test } from 'vitest'

import { layOutRelations } from './lay-out-relations'
import type { RelationLine, RelatedThing } from './relations'

const things = Array.from({ length: 100 }, (_, place): RelatedThing => {
  const kind = place < 10 ? 'topic' : place < 60 ? 'organisation' : 'source'
  const title = `${kind} ${place}`
  return { id: title, kind, title, short: title.slice(0, 14), href: `/${place}`, topics: [] }
})

const relations = things
  .slice(10)
  .flatMap(({ id }, place): RelationLine[] =>
    [place % 10, (place * 3) % 10].map((topic) => ({ from: `topic ${topic}`, to: id })),
  )

describe('a picture of a hundred things', () => {
  const picture = layOutRelations({ things, relations })

  test('is the same every time', () => {
    expect(layOutRelations({ things, relations })).toEqual(picture)
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
  expect(layOutRelations({ things: [], relations: [] })).toMatchObject({ things: [], lines: [] })
})

test('a tie to what is not shown is no line', () => {
  expect(
    layOutRelations({ things: things.slice(0, 1), relations: [{ from: 'topic 0', to: 'elders' }] }).lines,
  ).toEqual([])
})

test('a picture of five topics has every label, over no other label and no thing', () => {
  const five = things.filter(({ kind }, place) => kind !== 'topic' || place < 5)
  const long = five.map((thing) => ({ ...thing, short: `${thing.short} lang`.slice(0, 24) }))
  const { things: placed, width } = layOutRelations({
    things: long,
    relations: relations.filter(({ from }) => /[0-4]$/.test(from)),
  })

  const boxes = placed.flatMap(({ label, short, kind }) => {
    if (!label) return []
    const length = short.length * (kind === 'topic' ? 9 : 6.5)
    const left =
      label.anchor === 'start' ? label.x : label.anchor === 'end' ? label.x - length : label.x - length / 2
    return [{ left, right: left + length, top: label.y - 11, bottom: label.y }]
  })
  expect(boxes).toHaveLength(placed.length)
  for (const [at, one] of boxes.entries()) {
    expect(one.left >= 0 && one.right <= width).toBe(true)
    for (const { x, y } of placed)
      expect(one.left < x && x < one.right && one.top < y && y < one.bottom).toBe(false)
    for (const other of boxes.slice(at + 1))
      expect(
        one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
      ).toBe(false)
  }
})
