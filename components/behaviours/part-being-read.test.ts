import { describe, expect, test } from 'vitest'

import { partBeingRead } from './part-being-read'

const partsAt = (...tops: number[]) => tops.map((top, index) => ({ hash: `#deel-${index + 1}`, top }))

const hashOf = ({
  tops,
  requested = '',
  left = 5000,
}: {
  tops: number[]
  requested?: string
  left?: number
}): string | undefined => partBeingRead({ parts: partsAt(...tops), requested, height: 800, left })?.hash

describe('the part that is being read', () => {
  test('is none above the first', () => {
    expect(hashOf({ tops: [300, 900, 1500] })).toBeUndefined()
  })

  test('is the last that began near the top', () => {
    expect(hashOf({ tops: [-900, 40, 500] })).toBe('#deel-2')
    expect(hashOf({ tops: [-900, 97, 500] })).toBe('#deel-1')
  })

  test('on the last screen goes on to the last part', () => {
    expect(hashOf({ tops: [-900, 200, 700], left: 500 })).toBe('#deel-2')
    expect(hashOf({ tops: [-900, 200, 700], left: 0 })).toBe('#deel-3')
  })

  test('is the one that was asked for while it stands at the top, or at the very end', () => {
    expect(hashOf({ tops: [20, 90, 95], requested: '#deel-1' })).toBe('#deel-1')
    expect(hashOf({ tops: [-900, 200, 700], requested: '#deel-2', left: 0 })).toBe('#deel-2')
    expect(hashOf({ tops: [-900, 200, 700], requested: '#deel-1', left: 0 })).toBe('#deel-3')
  })

  test('a part that is not on the page is never read', () => {
    expect(hashOf({ tops: [10, Infinity], left: 0 })).toBe('#deel-1')
  })
})
