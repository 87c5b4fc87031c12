import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  isParticular,
  parseListFilter,
  stringifyListFilter,
  tidyAddress,
  wholeList,
  withoutChoice,
} from './list-filter'
import { organisationList, organisationsOfTopic } from './organisation-filter'
import { organisationTypeOrder } from '../organisations/organisation-type'
import { sourceList } from './source-filter'

const whole = wholeList(organisationList)

function parse(params: Record<string, string | string[] | undefined>) {
  return parseListFilter({ list: organisationList, params })
}

function stringify(changed: Partial<typeof whole>): string {
  return stringifyListFilter({ list: organisationList, filter: { ...whole, ...changed } })
}

describe('what an address asks for', () => {
  it('is everything when it asks nothing', () => {
    expect(parse({})).toEqual({ filter: whole, ignored: [], cut: false })
    expect(whole).toEqual({
      chosen: { thema: [], soort: [] },
      inAllTopics: false,
      text: '',
      order: 'naam',
      open: [],
      view: 'kaarten',
      page: 1,
    })
  })

  it('can be any address that a record may have', () => {
    const slug = `${'a'.repeat(98)}-2`
    expect(parse({ thema: slug }).filter.chosen.thema).toEqual([slug])
  })

  it('is sorted, each value once', () => {
    const { filter } = parse({
      thema: ['zorg', 'asiel', 'zorg'],
      soort: 'ngo',
      alle: 'ja',
      q: '  raad   van ',
      sorteer: 'themas',
      weergave: 'tabel',
      toon: 'soort',
      pagina: '3',
    })
    expect(filter).toEqual({
      chosen: { thema: ['asiel', 'zorg'], soort: ['ngo'] },
      inAllTopics: true,
      text: 'raad van',
      order: 'themas',
      open: ['soort'],
      view: 'tabel',
      page: 3,
    })
  })

  it('leaves out what cannot be meant, and names it', () => {
    const { filter, ignored } = parse({
      thema: ['Asiel!', 'asiel'],
      soort: ['geheime-dienst', 'toString'],
      sorteer: 'omgekeerd',
      pagina: ['0', '-1', '1e9'],
    })
    expect(filter).toEqual({ ...whole, chosen: { thema: ['asiel'], soort: [] } })
    expect(ignored).toEqual(['Asiel!', 'geheime-dienst', 'toString', 'omgekeerd', '0', '-1', '1e9'])
  })

  it('passes over an empty value in silence', () => {
    expect(parse({ thema: '', soort: [''], q: '', sorteer: '' })).toEqual({
      filter: whole,
      ignored: [],
      cut: false,
    })
  })

  it('is cut where it is too long', () => {
    const { filter, cut } = parse({ q: 'x'.repeat(10_000) })
    expect([filter.text.length, cut]).toEqual([200, true])
    expect(parse({ soort: 'x'.repeat(5000) }).ignored).toEqual([`${'x'.repeat(39)}…`])
  })

  it('has at most 50 values of one key, and the rest is named', () => {
    const many = Array.from({ length: 500 }, (_, index) => `thema-${index}`)
    const { filter, ignored } = parse({ thema: many })
    expect(filter.chosen.thema).toHaveLength(50)
    expect(ignored).toHaveLength(50)
  })

  it('stays usable and bounded, whatever it holds', () => {
    const value = fc.option(fc.oneof(fc.string(), fc.array(fc.string(), { maxLength: 120 })), {
      nil: undefined,
    })
    fc.assert(
      fc.property(value, value, value, value, value, (thema, soort, q, sorteer, pagina) => {
        const { filter, ignored } = parse({ thema, soort, q, sorteer, pagina })
        expect(filter.page).toBeGreaterThanOrEqual(1)
        expect(filter.text.length).toBeLessThanOrEqual(200)
        expect(Math.max(...Object.values(filter.chosen).map(({ length }) => length))).toBeLessThanOrEqual(50)
        expect(ignored.every((text) => text.length <= 40)).toBe(true)
      }),
    )
  })
})

describe('the address of a list', () => {
  it('names what is chosen, in one order, and no default', () => {
    expect(stringify({})).toBe('/organisaties')
    expect(
      stringify({
        chosen: { thema: ['asiel', 'zorg'], soort: ['ngo'] },
        inAllTopics: true,
        text: 'raad & state',
        order: 'themas',
        open: ['thema'],
        view: 'tabel',
        page: 2,
      }),
    ).toBe(
      '/organisaties?thema=asiel&thema=zorg&soort=ngo&alle=ja&q=raad+%26+state&sorteer=themas&weergave=tabel&toon=thema&pagina=2',
    )
    expect(organisationsOfTopic('asiel')).toBe('/organisaties?thema=asiel')
  })

  it('is read back as it was', () => {
    const slugs = fc
      .uniqueArray(fc.stringMatching(/^[a-z0-9]{1,8}$/), { maxLength: 5 })
      .map((all) => all.sort())
    const filters = fc.record({
      chosen: fc.record({
        thema: slugs,
        soort: fc.subarray(['rapport', 'cijfers', 'overig']).map((all) => all.sort()),
        uitgever: slugs,
        jaar: fc.uniqueArray(fc.constantFrom('1999', '2024'), { maxLength: 2 }).map((all) => all.sort()),
      }),
      inAllTopics: fc.boolean(),
      text: fc.stringMatching(/^[a-z&%"_-]{0,20}$/),
      order: fc.constantFrom('titel' as const, 'jaar' as const),
      open: fc.subarray(['jaar' as const, 'uitgever' as const]),
      view: fc.constantFrom('kaarten' as const, 'tabel' as const),
      page: fc.integer({ min: 1, max: 99_999 }),
    })
    fc.assert(
      fc.property(filters, (filter) => {
        const { searchParams } = new URL(
          stringifyListFilter({ list: sourceList, filter }),
          'https://gids.example',
        )
        const params = Object.fromEntries(
          [...searchParams.keys()].map((key) => [key, searchParams.getAll(key)]),
        )
        expect(parseListFilter({ list: sourceList, params }).filter).toEqual(filter)
      }),
    )
  })
})

describe('an address that asks for the same in another way', () => {
  it.each([
    [{ q: '', sorteer: '' }, '/organisaties'],
    [{ sorteer: 'naam', pagina: '1' }, '/organisaties'],
    [{ soort: 'ngo', thema: ['zorg', 'asiel'] }, '/organisaties?thema=asiel&thema=zorg&soort=ngo'],
    [{ utm_source: 'x', q: ' raad ' }, '/organisaties?q=raad'],
  ])('%j has a tidy one, %s', (params, address) => {
    expect(tidyAddress({ list: organisationList, params })).toBe(address)
  })

  it.each([{}, { thema: ['asiel', 'zorg'], q: 'a b' }, { thema: 'Onzin!' }, { q: 'x'.repeat(300) }])(
    '%j has none',
    (params) => {
      expect(tidyAddress({ list: organisationList, params })).toBeNull()
    },
  )
})

it('a choice is taken back from the first page', () => {
  const filter = { ...whole, chosen: { thema: ['asiel', 'zorg'], soort: organisationTypeOrder }, page: 3 }
  const left = withoutChoice({ filter, facet: 'thema', value: 'asiel' })
  expect(left).toEqual({ ...filter, chosen: { ...filter.chosen, thema: ['zorg'] }, page: 1 })
})

it('a list with words or more than one choice is particular', () => {
  expect(isParticular(whole)).toBe(false)
  expect(isParticular({ ...whole, chosen: { thema: ['asiel'], soort: [] } })).toBe(false)
  expect(isParticular({ ...whole, chosen: { thema: ['asiel'], soort: ['ngo'] } })).toBe(true)
  expect(isParticular({ ...whole, text: 'raad' })).toBe(true)
})
