import path from 'node:path'

import { expect } from 'vitest'

import { parseSearchQuery } from '@/domain/search/search-query'
import { search } from '@/queries/search/search'
import { suggest } from '@/queries/search/suggest'
import { importFiles } from '@/seed/import-files'

import { searches } from '../../fixtures/searches'
import { test } from '../../support/integration-test'

for (const [theme, asked] of Object.entries(searches))
  test(`${theme} is found by what people type`, async ({ payload, make }) => {
    await make.staff('beheerder')
    await importFiles({
      payload,
      dryRun: false,
      status: 'published',
      files: [path.resolve(theme === 'asiel' ? 'seed/content' : 'tests/fixtures/themes', `${theme}.md`)],
    })

    const missed: string[] = []
    for (const { asked: q, finds, offers, suggests } of asked) {
      const { hits, didYouMean: meant } = await search(parseSearchQuery({ q }).query)
      const titles = hits.slice(0, 5).map(({ title }) => title.map(({ text }) => text).join(''))
      const offered = [...(meant.question ? [meant.question] : []), ...meant.alternatives]
      const isFound = finds ? titles.some((title) => title.startsWith(finds)) : offered.includes(offers ?? '')
      const proposed = suggests === undefined ? [] : (await suggest(q)).map(({ title }) => title)
      if (suggests !== undefined && !proposed.some((title) => title.startsWith(suggests)))
        missed.push(`${q} proposes: ${proposed.join(' | ')}`)
      if (!isFound) missed.push(`${q}: ${titles.join(' | ')} (${offered.join(', ')})`)
    }
    expect(missed).toEqual([])
  })
