import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { searchKindOrder } from './search'
import { parseSearchQuery, stringifySearchQuery } from './search-query'

describe('parseSearchQuery', () => {
  it('asks nothing when nothing is asked', () => {
    expect(parseSearchQuery({})).toEqual({ query: { text: '', kind: null, page: 1 }, cut: false })
    expect(parseSearchQuery({ q: ' \u0000\n ' }).query.text).toBe('')
  })

  it('takes the first of more questions, and tidies it', () => {
    expect(parseSearchQuery({ q: ['  asiel\u00A0 opvang ', 'zorg'] }).query.text).toBe('asiel opvang')
  })

  it('makes null bytes and halves of characters harmless', () => {
    expect(parseSearchQuery({ q: 'asiel\u0000 \uD83D zorg' }).query.text).toBe('asiel \uFFFD zorg')
  })

  it('reads the first 200 characters of what is longer, and says so', () => {
    expect(parseSearchQuery({ q: 'x'.repeat(200) })).toMatchObject({ cut: false })
    const { query, cut } = parseSearchQuery({ q: `${'x'.repeat(199)}😀` })
    expect([query.text, cut]).toEqual(['x'.repeat(199), true])
  })

  it.each(['-1', '0', '1e9', 'x'])('goes to the first page for %j', (pagina) => {
    expect(parseSearchQuery({ q: 'asiel', pagina }).query.page).toBe(1)
  })

  it('knows the kinds, and takes all for any other', () => {
    expect(parseSearchQuery({ soort: 'vragen' }).query.kind).toBe('question')
    expect(parseSearchQuery({ soort: 'toString' }).query.kind).toBeNull()
  })
})

describe('stringifySearchQuery', () => {
  it('leaves defaults out', () => {
    expect(stringifySearchQuery({ text: '', kind: null, page: 1 })).toBe('/zoeken')
    expect(stringifySearchQuery({ text: 'a & b', kind: 'source', page: 2 })).toBe(
      '/zoeken?q=a+%26+b&soort=bronnen&pagina=2',
    )
  })

  it('is read back as it was written', () => {
    const kinds = fc.constantFrom(null, ...searchKindOrder)
    const asked = fc.record({
      text: fc.string({ unit: 'grapheme', maxLength: 60 }).map((q) => parseSearchQuery({ q }).query.text),
      kind: kinds,
      page: fc.integer({ min: 1, max: 99_999 }),
    })
    fc.assert(
      fc.property(asked, (query) => {
        const params = new URL(stringifySearchQuery(query), 'http://localhost').searchParams
        expect(parseSearchQuery(Object.fromEntries(params))).toEqual({ query, cut: false })
      }),
    )
  })
})
