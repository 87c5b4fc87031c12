import { describe, expect } from 'vitest'

import type { Prose } from '@/domain/prose/prose'
import { lexicalFromProse } from '@/seed/apply/lexical-from-prose'
import { lexicalFromPageBody } from '@/seed/pages/lexical-from-page-body'

import { test } from '../../support/integration-test'
import { refusal } from '../../support/refusal'

const unusable = 'Geef een volledige link die begint met https://, http:// of mailto:.'
const addresses = [
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  '//coa.nl',
  'coa.nl',
  'https://',
  'https://coa.nl/een pad',
]

describe('a link', () => {
  test.for(addresses)('that is %j is refused in every field', async (url, { make }) => {
    const draft = { _status: 'draft' } as const

    expect(await refusal(make.organisation({ url, ...draft }))).toBe(unusable)
    expect(await refusal(make.source({ url, ...draft }))).toBe(unusable)
    expect(await refusal(make.source({ links: [{ label: 'Dossier', url }], ...draft }))).toBe(unusable)
    expect(await refusal(make.topic({ imageURL: url, ...draft }))).toBe(unusable)
    expect(await refusal(make.topic({ organisations: [{ url }], ...draft }))).toBe(unusable)
  })

  test.for(addresses)('that is %j is refused in the introduction', async (url, { make }) => {
    const said = await refusal(make.topic({ intro: introduction(url), _status: 'draft' }))

    expect(said).not.toBe('')
  })

  test.for(addresses)('that is %j is refused in a page about the guide', async (url, { make }) => {
    expect(await refusal(make.page({ body: pageText(url), _status: 'draft' }))).not.toBe('')
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
