import { expect, test } from 'vitest'

import { filterTitle, topicsTitle } from './filter-title'
import { wholeList } from './list-filter'
import { organisationList } from './organisation-filter'

const whole = wholeList(organisationList)
const titleOf = (filter: Partial<typeof whole>): string =>
  filterTitle({
    title: 'Organisaties',
    list: organisationList,
    filter: { ...whole, ...filter },
    labels: { ngo: 'Maatschappelijke organisatie' },
  })

test.each([
  [{}, 'Organisaties'],
  [{ text: 'zorg' }, 'Organisaties: “zorg”'],
  [
    { chosen: { thema: ['wonen-en-zorg'], soort: ['ngo'] } },
    'Organisaties: wonen en zorg, maatschappelijke organisatie',
  ],
  [{ text: 'a', page: 2 }, 'Organisaties: “a”, pagina 2'],
  [{ chosen: { thema: ['a', 'b', 'c', 'd', 'e'], soort: [] } }, 'Organisaties: a, b, c, d, …'],
])('%j is called %s', (filter, title) => {
  expect(titleOf(filter)).toBe(title)
})

test.each([
  [{ topics: [], page: 1 }, 'Vragen'],
  [{ topics: ['asiel'], page: 1 }, 'Vragen: asiel'],
  [{ topics: ['asiel', 'wonen-en-zorg'], page: 3 }, 'Vragen: asiel, wonen en zorg, pagina 3'],
  [{ topics: [], page: 2 }, 'Vragen: pagina 2'],
])('questions of %j are called %s', (filter, title) => {
  expect(topicsTitle({ title: 'Vragen', filter })).toBe(title)
})
