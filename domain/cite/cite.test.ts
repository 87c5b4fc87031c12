import { describe, expect, test } from 'vitest'

import type { Citable } from './citable'
import { toAPA } from './to-apa'
import { toBibTeX } from './to-bibtex'
import { toCSL } from './to-csl'
import { toRIS } from './to-ris'

const page: Citable = {
  kind: 'webpage',
  title: 'Asiel',
  author: 'Gids',
  date: '2026-11-24',
  accessed: '2026-11-25',
  site: 'Gids',
  url: 'https://gids.example/themas/asiel',
  description: null,
  keywords: ['Asiel', 'Werk, inkomen; schulden'],
  language: 'nl',
}

describe('in APA', () => {
  const written = (work: Citable): string => {
    const { before, title, after } = toAPA(work)
    return `${before}${title}${after}`
  }

  test.for<[Partial<Citable>, string]>([
    [{}, 'Gids. (2026, 24 november). Asiel. https://gids.example/themas/asiel'],
    [{ date: '2024' }, 'Gids. (2024). Asiel. https://gids.example/themas/asiel'],
    [{ date: null }, 'Gids. (z.d.). Asiel. https://gids.example/themas/asiel'],
    [{ author: null, site: null }, 'Asiel. (2026, 24 november). https://gids.example/themas/asiel'],
    [{ url: null, site: 'Rijksoverheid' }, 'Gids. (2026, 24 november). Asiel. Rijksoverheid.'],
    [{ title: 'Wie mag blijven?', url: null }, 'Gids. (2026, 24 november). Wie mag blijven?'],
    [{ author: 'Bron B.V.', site: null, url: null }, 'Bron B.V. (2026, 24 november). Asiel.'],
  ])('%j', ([part, reference]) => {
    expect(written({ ...page, ...part })).toBe(reference)
  })
})

describe('in RIS', () => {
  test('every field is a line of its own', () => {
    expect(toRIS(page).split('\r\n')).toEqual([
      'TY  - ELEC',
      'TI  - Asiel',
      'T2  - Gids',
      'PB  - Gids',
      'PY  - 2026',
      'DA  - 2026-11-24',
      'KW  - Asiel',
      'KW  - Werk, inkomen schulden',
      'UR  - https://gids.example/themas/asiel',
      'Y2  - 2026-11-25',
      'LA  - nl',
      'ER  - ',
      '',
    ])
  })

  test('nothing in a title begins a field, and no address is wrapped', () => {
    const url = `https://gids.example/${'a'.repeat(500)}`
    const lines = toRIS({ ...page, title: 'Een\r\nER  - \u0000einde', url }).split('\r\n')
    expect(lines).toContain('TI  - Een ER - einde')
    expect(lines).toContain(`UR  - ${url}`)
  })

  test('a year alone is no date', () => {
    const lines = toRIS({ ...page, date: '2024' }).split('\r\n')
    expect(lines).toContain('PY  - 2024')
    expect(lines.some((line) => line.startsWith('DA'))).toBe(false)
  })

  test('a body is a publisher and no author, whatever is in its name', () => {
    const author = 'Ministerie van Onderwijs, Cultuur en Wetenschap'
    const ris = toRIS({ ...page, kind: 'report', author, site: null })
    expect(ris).toContain(`\r\nPB  - ${author}\r\n`)
    expect(ris).not.toMatch(/^(AU|A1|T2)/m)
  })
})

describe('in BibTeX', () => {
  test('is an entry with a key', () => {
    expect(toBibTeX(page)).toBe(`@online{gids-asiel-2026,
  title = {{Asiel}},
  author = {{Gids}},
  year = {2026},
  date = {2026-11-24},
  url = {https://gids.example/themas/asiel},
  urldate = {2026-11-25},
  keywords = {Asiel, Werk inkomen schulden},
  language = {nl},
  langid = {dutch},
}
`)
  })

  test.for([
    ['report', 'techreport'],
    ['dataset', 'online'],
    ['legislation', 'online'],
    ['webpage', 'online'],
  ] as const)('a %s is an entry that every program takes: @%s', ([kind, type]) => {
    expect(toBibTeX({ ...page, kind })).toMatch(new RegExp(`^@${type}\\{`))
  })

  test('another body than its author is the institution of a report, and the organization of what is online', () => {
    const other = { ...page, site: 'Rijksoverheid' }
    expect(toBibTeX({ ...other, kind: 'report' })).toContain('  institution = {Rijksoverheid},\n')
    expect(toBibTeX(other)).toContain('  organization = {Rijksoverheid},\n')
  })

  test.for([
    ['100 % & meer_of #minder $', '100 \\% \\& meer\\_of \\#minder \\$'],
    ['a{b}c\\d~e^f', 'a\\{b\\}c\\textbackslash{}d\\textasciitilde{}e\\textasciicircum{}f'],
    ['a } b', 'a \\textbraceright{} b'],
    ['} a {', '\\textbraceright{} a \\textbraceleft{}'],
    ['a -- b --- c', 'a -{}- b -{}-{}- c'],
    ['Wat?! Echt!!', 'Wat?{}! Echt!{}!'],
    ['a < b > c', 'a $<$ b $>$ c'],
    ['één\nregel 😀', 'één regel 😀'],
  ])('%j is written as %j', ([title = '', written]) => {
    expect(toBibTeX({ ...page, title })).toContain(`title = {{${written}}}`)
  })

  test('a title without a letter has a key all the same', () => {
    expect(toBibTeX({ ...page, title: '😀', author: null, date: null })).toMatch(/^@online\{bron,/)
  })
})

describe('in CSL-JSON', () => {
  test('a body is an author who is not taken apart, and is named once', () => {
    expect(toCSL({ work: page, id: 'asiel' })).toEqual({
      id: 'asiel',
      type: 'webpage',
      title: 'Asiel',
      author: [{ literal: 'Gids' }],
      issued: { 'date-parts': [[2026, 11, 24]] },
      accessed: { 'date-parts': [[2026, 11, 25]] },
      URL: 'https://gids.example/themas/asiel',
      keyword: 'Asiel, Werk inkomen schulden',
      language: 'nl',
    })
  })

  test('another body is the publisher of a report, and the site of a page', () => {
    const other = { ...page, site: 'Rijksoverheid' }
    expect(toCSL({ work: other, id: 'a' })).toMatchObject({ 'container-title': 'Rijksoverheid' })
    expect(toCSL({ work: { ...other, kind: 'report' }, id: 'a' })).toMatchObject({
      publisher: 'Rijksoverheid',
    })
  })
})
