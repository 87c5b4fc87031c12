import { expect, test } from 'vitest'

import { fileAddress } from './file-address'

test.each([
  ['/themas/nieuw', '.atom', '/themas/nieuw.atom'],
  ['/themas/nieuw', '/beeld.png', '/themas/nieuw/beeld.png'],
  ['/organisaties/nidos', '.jsonld', '/organisaties/nidos.jsonld'],
  ['/bronnen/jaarverslag', '.csl.json', '/bronnen/jaarverslag.csl.json'],
] as const)('the file of %s that ends in %s is at %s', (page, ending, address) => {
  expect(fileAddress({ page, ending })).toBe(address)
})

test.each([
  ['/organisaties/nidos', '.atom'],
  ['/themas', '.csv'],
  ['/themas?q=a', '.csv'],
  ['/constructor/a', '.csv'],
  ['/', '.md'],
] as const)('%s has no file that ends in %s', (page, ending) => {
  expect(fileAddress({ page, ending })).toBeNull()
})
