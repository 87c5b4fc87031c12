import fc from 'fast-check'
import { expect, it } from 'vitest'
import { drawCover } from './cover'

it('draws the same cover for the same slug', () => {
  expect(drawCover('asiel')).toEqual(drawCover('asiel'))
})

it('draws another cover for another slug', () => {
  const slugs = ['asiel', 'zorg', 'landbouw', 'onderwijs', 'wonen', 'energie', 'water', 'defensie']
  const drawings = slugs.map((slug) => JSON.stringify(drawCover(slug)))
  expect(new Set(drawings).size).toBe(slugs.length)
})

it('starts every shape inside the picture, whatever the slug', () => {
  fc.assert(
    fc.property(fc.string(), (slug) => {
      const { width, height, shapes } = drawCover(slug)
      const starts = shapes.flatMap(({ path }) => [...path.matchAll(/M(\d+),(\d+)/g)])
      expect(starts.length).toBeGreaterThan(0)
      for (const [, x, y] of starts) {
        expect(Number(x)).toBeLessThanOrEqual(width)
        expect(Number(y)).toBeLessThanOrEqual(height)
      }
    }),
  )
})
