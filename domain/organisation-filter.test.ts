import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseOrganisationFilter, stringifyOrganisationFilter, withoutValue } from './organisation-filter'
import { organisationTypeOrder } from './organisation-type'

const everything = { topics: [], types: [], page: 1 }

describe('parseOrganisationFilter', () => {
  it('takes everything when nothing is asked', () => {
    expect(parseOrganisationFilter({})).toEqual({ filter: everything, ignored: [] })
  })

  it('sorts repeated values and keeps each once', () => {
    const { filter } = parseOrganisationFilter({
      thema: ['zorg', 'asiel', 'zorg'],
      soort: 'ngo',
      pagina: '3',
    })
    expect(filter).toEqual({ topics: ['asiel', 'zorg'], types: ['ngo'], page: 3 })
  })

  it('leaves out what cannot be meant, and names it', () => {
    const { filter, ignored } = parseOrganisationFilter({
      thema: ['Asiel!', 'asiel'],
      soort: ['geheime-dienst', 'toString'],
      pagina: '0',
    })
    expect(filter).toEqual({ ...everything, topics: ['asiel'] })
    expect(ignored).toEqual(['Asiel!', 'geheime-dienst', 'toString', '0'])
  })

  it('passes over an empty value in silence', () => {
    expect(parseOrganisationFilter({ thema: '', soort: [''] })).toEqual({ filter: everything, ignored: [] })
  })

  it('shortens an ignored value to 40 characters', () => {
    const { ignored } = parseOrganisationFilter({ soort: 'x'.repeat(5000) })
    expect(ignored).toEqual([`${'x'.repeat(39)}…`])
  })

  it('reads at most 50 values of one key, and ignores the rest aloud', () => {
    const many = Array.from({ length: 60 }, (_, index) => `thema-${index}`)
    const { filter, ignored } = parseOrganisationFilter({ thema: many })
    expect(filter.topics).toHaveLength(50)
    expect(ignored).toEqual(many.slice(50))
  })

  it('stays usable and bounded, whatever the address holds', () => {
    const value = fc.option(fc.oneof(fc.string(), fc.array(fc.string(), { maxLength: 120 })), {
      nil: undefined,
    })
    fc.assert(
      fc.property(value, value, value, (thema, soort, pagina) => {
        const { filter, ignored } = parseOrganisationFilter({ thema, soort, pagina })
        expect(filter.page).toBeGreaterThanOrEqual(1)
        expect(Math.max(filter.topics.length, filter.types.length)).toBeLessThanOrEqual(50)
        expect(ignored.every((text) => text.length <= 40)).toBe(true)
      }),
    )
  })
})

describe('stringifyOrganisationFilter', () => {
  it('leaves defaults out of the address', () => {
    expect(stringifyOrganisationFilter(everything)).toBe('/organisaties')
  })

  it('repeats a key for each value', () => {
    const address = stringifyOrganisationFilter({ topics: ['asiel', 'zorg'], types: ['ngo'], page: 2 })
    expect(address).toBe('/organisaties?thema=asiel&thema=zorg&soort=ngo&pagina=2')
  })

  it('is read back as the filter that it was written from', () => {
    const filters = fc.record({
      topics: fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/), { maxLength: 50 }),
      types: fc.uniqueArray(fc.constantFrom(...organisationTypeOrder)),
      page: fc.integer({ min: 1, max: 99_999 }),
    })
    fc.assert(
      fc.property(filters, ({ topics, types, page }) => {
        const filter = { topics: topics.sort(), types: types.sort(), page }
        expect(parseOrganisationFilter(paramsOf(stringifyOrganisationFilter(filter)))).toEqual({
          filter,
          ignored: [],
        })
      }),
    )
  })
})

describe('withoutValue', () => {
  it('takes one value of one facet away and goes back to the first page', () => {
    const { filter } = parseOrganisationFilter({ thema: ['asiel', 'ngo'], soort: 'ngo', pagina: '4' })
    expect(withoutValue({ filter, facet: 'types', value: 'ngo' })).toEqual({
      topics: ['asiel', 'ngo'],
      types: [],
      page: 1,
    })
  })
})

function paramsOf(address: string): Record<string, string[]> {
  const query = new URL(address, 'http://localhost').searchParams
  return Object.fromEntries([...query.keys()].map((key) => [key, query.getAll(key)]))
}
