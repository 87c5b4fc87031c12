import { expect, test } from 'vitest'

import { TwinIndex } from './twin-index'

test.each([
  ['Zonnewijzer', 'Stichting Zonnewijzer Nederland'],
  ['Nederlandse Vereniging voor Molenaars', 'Vereniging Molenaars'],
  ['Centraal Bureau voor Statistiek', 'Centraal Bureau voor de Statistiek'],
  ['Kennisplatform Inclusief Samenlevn', 'Kennisplatform Inclusief Samenleven'],
  ['Molenaarsgilde', 'Het Molenaarsgilde van Zeeland'],
])('“%s” may be “%s”, and the other way round', (first, second) => {
  expect(new TwinIndex([{ name: second }]).find(first)).toEqual({ name: second })
  expect(new TwinIndex([{ name: first }]).find(second)).toEqual({ name: first })
})

test.each([
  ['Provincie Noord-Holland', 'Provincie Zuid-Holland'],
  ['Raad', 'Raad voor de Molens'],
  ['Ministerie van Defensie', 'Ministerie van Financiën'],
  ['Europese Unie', 'Hof van Justitie van de Europese Unie'],
  ['Molenaarsgilde', 'Bakkersgilde'],
])('“%s” and “%s” are two', (first, second) => {
  expect(new TwinIndex([{ name: second }]).find(first)).toBeNull()
})

test('what was removed is found no more', () => {
  const item = { name: 'Stichting Zonnewijzer' }
  const index = new TwinIndex([item, { name: 'Molenaarsgilde' }])
  index.remove(item)
  expect(index.find('Zonnewijzer')).toBeNull()
  expect(index.find('Molenaarsgilde Nederland')).toEqual({ name: 'Molenaarsgilde' })
})
