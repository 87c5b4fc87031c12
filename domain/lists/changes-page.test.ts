import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseChangesFilter, stringifyChangesFilter } from './changes-page'

it('is read back as it was written, and leaves out what is the default', () => {
  expect(stringifyChangesFilter({ topics: [], page: 1 })).toBe('/wijzigingen')
  expect(stringifyChangesFilter({ topics: ['asiel', 'zorg'], page: 2 })).toBe(
    '/wijzigingen?thema=asiel&thema=zorg&pagina=2',
  )
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999 }), (page) => {
      const query = new URL(stringifyChangesFilter({ topics: ['asiel'], page }), 'http://localhost')
        .searchParams
      const filter = { topics: ['asiel'], page }
      expect(parseChangesFilter(Object.fromEntries(query))).toEqual({ filter, ignored: [] })
    }),
  )
})

it('is of all topics and the first page, aloud, where nothing else can be meant', () => {
  expect(parseChangesFilter({ pagina: '-1', thema: 'Asiel!' })).toEqual({
    filter: { topics: [], page: 1 },
    ignored: ['Asiel!', '-1'],
  })
})
