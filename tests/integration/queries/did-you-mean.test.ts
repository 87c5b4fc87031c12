import { describe, expect } from 'vitest'

import type { SearchResults } from '@/domain/search/search'
import { parseSearchQuery } from '@/domain/search/search-query'
import { search } from '@/queries/search/search'

import { test } from '../../support/integration-test'
import type { Makers } from '../../support/makers'

describe('what may have been meant', () => {
  test.for([
    ['vluchtelignen', 'vluchtelingen'],
    ['azielzoeker', 'asielzoeker'],
    ['gemeente vluchtelignen', 'gemeente vluchtelingen'],
    ['vluchtelignen gemeemte', 'vluchtelingen gemeente'],
    ['inburgring', 'inburgering'],
  ] as const)('of “%s” is “%s”', async ([asked, meant], { make }) => {
    await fill(make)
    expect((await ask(asked)).didYouMean.question).toBe(meant)
  })

  test.for([
    'vluchtelignen',
    'woo verzoek ind',
    'den haag',
    'azielzoeker',
    'inburgring gemeente',
    'verzoeken amsterdam',
    'gemeenteschuld',
    'raadsvoorstel opvang',
    'vluchtelingen xqzv',
    'haagse vluchtelingen',
    'opvang 2024',
    'hoe kom ik aan vluchtelingen in utrecht',
  ])('and all that is offered for “%s” finds something', async (asked, { make }) => {
    await fill(make)
    const { total, didYouMean: meant } = await ask(asked)
    expect(total).toBe(0)
    for (const offered of [...(meant.question ? [meant.question] : []), ...meant.alternatives])
      expect((await ask(offered)).total, offered).toBeGreaterThan(0)
  })

  test.for([
    // What it is made of.
    ['raadsvoorstel', ['raad']],
    // What it is like.
    ['verpleegtehuis', ['verpleeghuis']],
    // Beside what is found without it.
    ['verpleegtehuis gemeente', ['gemeente', 'verpleeghuis']],
    ['voorstel', []],
  ] as const)('of “%s”, which is right but not in the guide, is %j', async ([asked, offered], { make }) => {
    await fill(make)
    await make.source({ title: 'Het verpleeghuis' })
    expect((await ask(asked)).didYouMean).toMatchObject({ question: null, alternatives: offered })
  })

  test('leaves words alone that the guide knows, and offers what is found without one of them', async ({
    make,
  }) => {
    await fill(make)
    expect((await ask('woo verzoek ind')).didYouMean).toEqual({
      question: null,
      alternatives: ['woo verzoek'],
      missed: [],
    })
    expect((await ask('verzoeken xqzv')).didYouMean).toEqual({
      question: null,
      alternatives: ['verzoeken'],
      missed: ['xqzv'],
    })
    expect((await ask('vluchtelingen utrecht')).didYouMean).toMatchObject({
      question: null,
      alternatives: ['vluchtelingen'],
    })
    expect((await ask('xqzv')).didYouMean).toEqual({ question: null, alternatives: [], missed: ['xqzv'] })
  })
})

describe('a pasted address', () => {
  test.for([
    'https://www.cbs.nl/opvang',
    'http://cbs.nl/opvang/',
    'www.cbs.nl/opvang?utm_source=x',
    'https://cbs.nl/bijlage.pdf',
  ])('finds its source: %s', async (address, { make }) => {
    await make.source({
      title: 'Opvang in cijfers',
      url: 'https://www.cbs.nl/opvang',
      links: [{ label: 'Bijlage', url: 'https://cbs.nl/bijlage.pdf' }],
    })
    await make.source({ title: 'Anders', url: 'https://www.cbs.nl/opvang/anders' })
    expect(titlesOf(await ask(address))).toEqual(['Opvang in cijfers'])
  })

  test('finds an organisation, and nothing else', async ({ make }) => {
    await make.organisation({ name: 'Statistiek', url: 'https://www.cbs.nl' })
    expect(titlesOf(await ask('https://cbs.nl/'))).toEqual(['Statistiek'])
    expect(titlesOf(await ask('https://cbs.nl/cijfers'))).toEqual([])
  })
})

async function fill(make: Makers): Promise<void> {
  await make.source({ title: 'Vluchtelingen per gemeente' })
  await make.source({ title: 'Het asielzoekerscentrum' })
  await make.source({ title: 'Inburgering en de Haagse raad' })
  await make.source({ title: 'Een woo-verzoek' })
  await make.organisation({ name: 'Dienst', abbreviation: 'IND' })
}

function ask(q: string): Promise<SearchResults> {
  return search(parseSearchQuery({ q }).query)
}

function titlesOf({ hits }: SearchResults): string[] {
  return hits.map(({ title }) => title.map(({ text }) => text).join(''))
}
