import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseChangesPage, stringifyChangesPage } from './changes-page'

it('is read back as it was written, and leaves out the first page', () => {
  expect(stringifyChangesPage(1)).toBe('/wijzigingen')
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999 }), (page) => {
      const query = new URL(stringifyChangesPage(page), 'http://localhost').searchParams
      expect(parseChangesPage(Object.fromEntries(query))).toEqual({ page, ignored: [] })
    }),
  )
})

it('is the first page, aloud, where no page can be meant', () => {
  expect(parseChangesPage({ pagina: '-1' })).toEqual({ page: 1, ignored: ['-1'] })
})
