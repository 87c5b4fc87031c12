import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseQuestionFilter, stringifyQuestionFilter } from './question-filter'

describe('parseQuestionFilter', () => {
  it('takes every topic, from the first page, when nothing is asked', () => {
    expect(parseQuestionFilter({})).toEqual({ filter: { topics: [], page: 1 }, ignored: [] })
  })

  it.each(['-1', '0', '1e9', '1.5', '٣', '999999'])('names a page %j that cannot be meant', (pagina) => {
    expect(parseQuestionFilter({ pagina })).toEqual({ filter: { topics: [], page: 1 }, ignored: [pagina] })
  })

  it('names nothing that cannot be shown: a null byte, half a character', () => {
    expect(parseQuestionFilter({ thema: '\u0000', pagina: '\uD83D' }).ignored).toEqual(['\uFFFD'])
    expect(parseQuestionFilter({ thema: `${'x'.repeat(38)}😀😀` }).ignored).toEqual([`${'x'.repeat(38)}…`])
  })

  it('reads at most 50 topics of 500, and ignores no more than 50 aloud', () => {
    const { filter, ignored } = parseQuestionFilter({
      thema: Array.from({ length: 500 }, (_, index) => `thema-${index}`),
    })
    expect([filter.topics.length, ignored.length]).toEqual([50, 50])
  })
})

describe('stringifyQuestionFilter', () => {
  it('repeats the key for each topic and leaves out the first page', () => {
    expect(stringifyQuestionFilter({ topics: [], page: 1 })).toBe('/vragen')
    expect(stringifyQuestionFilter({ topics: ['asiel', 'zorg'], page: 2 })).toBe(
      '/vragen?thema=asiel&thema=zorg&pagina=2',
    )
  })

  it('is read back as the filter that it was written from', () => {
    const filters = fc.record({
      topics: fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/), { maxLength: 50 }),
      page: fc.integer({ min: 1, max: 99_999 }),
    })
    fc.assert(
      fc.property(filters, ({ topics, page }) => {
        const filter = { topics: topics.sort(), page }
        const query = new URL(stringifyQuestionFilter(filter), 'http://localhost').searchParams
        const params = Object.fromEntries([...query.keys()].map((key) => [key, query.getAll(key)]))
        expect(parseQuestionFilter(params)).toEqual({ filter, ignored: [] })
      }),
    )
  })
})
