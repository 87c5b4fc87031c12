import { expect, it } from 'vitest'
import { websiteName } from './website-name'

it('names a website by its host, without www', () => {
  expect(websiteName('https://www.ind.nl/nl/over-ons?x=1')).toBe('ind.nl')
  expect(websiteName('http://data.unhcr.org/en/situations')).toBe('data.unhcr.org')
})

it('names a mailbox by its address', () => {
  expect(websiteName('mailto:redactie@example.nl?subject=Tip')).toBe('redactie@example.nl')
})
