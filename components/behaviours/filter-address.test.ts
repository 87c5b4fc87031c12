import { describe, expect, test } from 'vitest'

import { keysOf, parseListFilter, stringifyListFilter } from '@/domain/lists/list-filter'
import { organisationList } from '@/domain/lists/organisation-filter'

import { filterAddress } from './filter-address'

const path = organisationList.path
const keys = keysOf(organisationList)

describe('the address of a filtered list', () => {
  test('without choices is that of the list', () => {
    expect(filterAddress({ path, keys, chosen: [['q', '']] })).toBe(path)
  })

  test.each<[string, [string, string][]]>([
    ['a facet', [['soort', 'ngo']]],
    [
      'several values, in whichever order they were chosen',
      [
        ['soort', 'ministerie'],
        ['thema', 'zorg'],
        ['thema', 'asiel'],
      ],
    ],
    [
      'words that have to be escaped',
      [
        ['q', 'raad & “stáát”'],
        ['soort', 'ngo'],
      ],
    ],
    [
      'a view and an order',
      [
        ['weergave', 'tabel'],
        ['sorteer', 'themas'],
        ['q', ''],
      ],
    ],
  ])('with %s is the one that the page itself links to', (_, chosen) => {
    const address = filterAddress({ path, keys, chosen })
    const params: Record<string, string[]> = {}
    for (const [name, value] of new URL(address, 'http://gids.example').searchParams)
      (params[name] ??= []).push(value)
    const { filter } = parseListFilter({ list: organisationList, params })
    expect(address).toBe(stringifyListFilter({ list: organisationList, filter }))
  })
})
