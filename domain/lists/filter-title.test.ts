import { expect, test } from 'vitest'

import { filterTitle } from './filter-title'
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
