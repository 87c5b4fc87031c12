import { describe, expect, it } from 'vitest'
import { counted, enumerate, formatDate, nounFor } from './dutch'

describe('counted', () => {
  it('takes the singular for one only', () => {
    expect(counted({ count: 1, noun: 'question' })).toBe('1 vraag')
    expect(counted({ count: 0, noun: 'question' })).toBe('0 vragen')
    expect(counted({ count: 20, noun: 'question' })).toBe('20 vragen')
  })

  it('separates thousands with a point', () => {
    expect(counted({ count: 1200, noun: 'source' })).toBe('1.200 bronnen')
  })

  it('spells the plural of thema with a typographic apostrophe', () => {
    expect(nounFor({ count: 2, noun: 'topic' })).toBe('thema’s')
  })
})

describe('formatDate', () => {
  it('writes the month in full', () => {
    expect(formatDate('2026-11-23T12:00:00.000Z')).toBe('23 november 2026')
  })

  it('takes the day in Amsterdam, not in UTC', () => {
    expect(formatDate('2026-03-31T22:30:00.000Z')).toBe('1 april 2026')
  })
})

describe('enumerate', () => {
  it('joins the last word with en', () => {
    expect(enumerate(['rapport', 'register', 'wet'])).toBe('rapport, register en wet')
    expect(enumerate(['rapport'])).toBe('rapport')
  })
})
