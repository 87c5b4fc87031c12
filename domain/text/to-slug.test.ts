import { describe, expect, test } from 'vitest'

import { toSlug } from './to-slug'

describe('toSlug', () => {
  test.for([
    ['Asielzoekerscentra (AZC’s)', 'asielzoekerscentra-azcs'],
    ["Asielzoekerscentra (AZC's)", 'asielzoekerscentra-azcs'],
    ['coöperatie', 'cooperatie'],
    ['Eén café – twee ideeën', 'een-cafe-twee-ideeen'],
    ['Immigratie-en Naturalisatiedienst (IND)', 'immigratie-en-naturalisatiedienst-ind'],
    ['  & Zorg & Wonen! ', 'zorg-wonen'],
    ['Straße, Łódź, Ærø, Œuvre', 'strasse-lodz-aero-oeuvre'],
    ['https://www.coa.nl/nl?a=1', 'https-www-coa-nl-nl-a-1'],
    ['½ procent', '1-2-procent'],
    ['Jeugd\u00ADzorg', 'jeugdzorg'],
    ['Jeugd\u200B\u200Czorg', 'jeugdzorg'],
    ['Een eﬃciënte Ĳsclub', 'een-efficiente-ijsclub'],
  ])('makes %j into %j', ([title, slug]) => {
    expect(toSlug(title ?? '')).toBe(slug)
  })

  test('leaves a slug as it is', () => {
    expect(toSlug('asielzoekerscentra-azcs')).toBe('asielzoekerscentra-azcs')
  })

  test('is empty when there is neither a letter nor a digit', () => {
    expect(toSlug('!? – …')).toBe('')
  })

  test('cuts a long title at a hyphen, at 80 characters at most', () => {
    const slug = toSlug(
      'onderzoek naar de opvang van mensen die in nederland asiel aanvragen en daarna wachten',
    )

    expect(slug).toBe('onderzoek-naar-de-opvang-van-mensen-die-in-nederland-asiel-aanvragen-en-daarna')
  })

  test('keeps the last word when it ends exactly at the limit', () => {
    const title = `${'a'.repeat(40)} ${'b'.repeat(39)} c`

    expect(toSlug(title)).toBe(`${'a'.repeat(40)}-${'b'.repeat(39)}`)
  })

  test('cuts one endless word anywhere', () => {
    expect(toSlug('x'.repeat(200))).toBe('x'.repeat(80))
  })
})
