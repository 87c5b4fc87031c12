import { describe, expect, test } from 'vitest'

import type { Citable } from './citable'
import { toAPA } from './to-apa'
import { toBibTeX } from './to-bibtex'
import { toRIS } from './to-ris'

const page: Citable = {
  kind: 'webpage',
  title: 'Asiel',
  author: 'Gids',
  date: '2026-11-24',
  site: null,
  url: 'https://gids.example/themas/asiel',
  description: null,
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
    [{ author: null }, 'Asiel. (2026, 24 november). https://gids.example/themas/asiel'],
    [{ url: null, site: 'Rijksoverheid' }, 'Gids. (2026, 24 november). Asiel. Rijksoverheid.'],
    [{ title: 'Wie mag blijven?', url: null }, 'Gids. (2026, 24 november). Wie mag blijven?'],
    [{ author: 'Bron B.V.', url: null }, 'Bron B.V. (2026, 24 november). Asiel.'],
  ])('%j', ([part, reference]) => {
    expect(written({ ...page, ...part })).toBe(reference)
  })
})

describe('in RIS', () => {
  test('every field is a line of its own', () => {
    expect(toRIS(page).split('\r\n')).toEqual([
      'TY  - ELEC',
      'TI  - Asiel',
      'AU  - Gids,',
      'PY  - 2026',
      'DA  - 2026/11/24/',
      'PB  - Gids',
      'UR  - https://gids.example/themas/asiel',
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

  test('a year alone is a whole date', () => {
    expect(toRIS({ ...page, date: '2024', author: 'Ministerie van den Bouw' })).toContain('DA  - 2024///\r\n')
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
  langid = {dutch},
}
`)
  })

  test.for([
    ['100 % & meer_of #minder $', '100 \\% \\& meer\\_of \\#minder \\$'],
    [
      'a{b}c\\d~e^f',
      'a\\textbraceleft{}b\\textbraceright{}c\\textbackslash{}d\\textasciitilde{}e\\textasciicircum{}f',
    ],
    ['één\nregel 😀', 'één regel 😀'],
  ])('%j is written as %j', ([title = '', written]) => {
    expect(toBibTeX({ ...page, title })).toContain(`title = {{${written}}}`)
  })

  test('a title without a letter has a key all the same', () => {
    expect(toBibTeX({ ...page, title: '😀', author: null, date: null })).toMatch(/^@online\{bron,/)
  })
})
