import { describe, expect } from 'vitest'

import type { Prose } from '@/domain/prose/prose'
import { lexicalFromProse } from '@/seed/apply/lexical-from-prose'
import { lexicalFromPageBody } from '@/seed/pages/lexical-from-page-body'

import { test } from '../../support/integration-test'
import { refusal } from '../../support/refusal'

const unusable = 'Geef een volledige link die begint met https://, http:// of mailto:.'
/** That mean nothing to a reader: in a text, where they are pasted with it, their words stay. */
const local = [
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'https://',
  '#noot',
  '/over-ons',
  'tel:0701234567',
]
const mistaken = ['java\tscript:alert(1)', 'https://coa.nl/een pad', 'htps://coa.nl']
const tidied = [
  ['coa.nl', 'https://coa.nl'],
  ['//coa.nl', 'https://coa.nl'],
  [' https://coa.nl/?utm_source=a ', 'https://coa.nl/'],
  ['info@coa.nl', 'mailto:info@coa.nl'],
] as const

describe('a link', () => {
  test.for([...local, ...mistaken])('that is %j is rejected in every field', async (url, { make }) => {
    const draft = { _status: 'draft' } as const

    expect(await refusal(make.organisation({ url, ...draft }))).toBe(unusable)
    expect(await refusal(make.source({ url, ...draft }))).toBe(unusable)
    expect(await refusal(make.source({ links: [{ label: 'Dossier', url }], ...draft }))).toBe(unusable)
    expect(await refusal(make.topic({ imageURL: url, ...draft }))).toBe(unusable)
    expect(await refusal(make.topic({ organisations: [{ url }], ...draft }))).toBe(unusable)
  })

  test.for(mistaken)('that is %j is rejected in a text, and named', async (url, { make }) => {
    expect(await refusal(make.topic({ intro: introduction(url), _status: 'draft' }))).toContain(
      'De link bij “',
    )
    expect(await refusal(make.page({ body: pageText(url) }))).toContain('De link bij “')
  })

  test.for(local)('that is %j becomes its words in a text', async (url, { make }) => {
    const topic = await make.topic({ intro: introduction(url) })
    const page = await make.page({ body: pageText(url) })

    for (const text of [topic.intro, page.body]) expect(JSON.stringify(text)).not.toContain('"link"')
  })

  test.for(tidied)('that is %j is kept as %j', async ([written, url], { make }) => {
    expect((await make.organisation({ url: written })).url).toBe(url)
    expect((await make.source({ links: [{ label: 'Dossier', url: written }] })).links?.[0]?.url).toBe(url)
    const topic = await make.topic({ intro: introduction(written) })
    expect(JSON.stringify(topic.intro)).toContain(`"url":${JSON.stringify(url)}`)
  })

  test.for(['https://www.coa.nl/?a=b#c', 'http://coa.nl', 'mailto:info@coa.nl'])(
    'that is %j is kept as it was written',
    async (url, { make }) => {
      expect((await make.organisation({ url })).url).toBe(url)
      const topic = await make.topic({ intro: introduction(url) })
      expect(JSON.stringify(topic.intro)).toContain(JSON.stringify(url))
      const page = await make.page({ body: pageText(url) })
      expect(JSON.stringify(page.body)).toContain(JSON.stringify(url))
    },
  )
})

test('the address for search terms has a place for the term', async ({ payload }) => {
  for (const feedSearchURL of ['https://bron.live/zoeken', 'javascript:{term}', '{term}']) {
    expect(await refusal(payload.updateGlobal({ slug: 'site', data: { feedSearchURL } }))).toContain('{term}')
  }
})

function introduction(url: string): ReturnType<typeof lexicalFromProse> {
  return lexicalFromProse(linkTo(url))
}

function pageText(url: string): ReturnType<typeof lexicalFromPageBody> {
  const heading = { anchor: 'contact', level: 'h2', title: 'Contact' } as const
  return lexicalFromPageBody([{ heading, prose: linkTo(url) }])
}

function linkTo(url: string): Prose {
  return [{ type: 'paragraph', children: [{ type: 'link', url, children: [{ type: 'text', text: 'COA' }] }] }]
}
