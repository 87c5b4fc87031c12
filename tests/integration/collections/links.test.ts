import { describe, expect } from 'vitest'

import { lexicalFromProse } from '@/seed/apply/lexical-from-prose'

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

  test.for(['https://www.coa.nl/?a=b#c', 'http://coa.nl', 'mailto:info@coa.nl'])(
    'that is %j is kept as it was written',
    async (url, { make }) => {
      expect((await make.organisation({ url })).url).toBe(url)
      const topic = await make.topic({ intro: introduction(url) })
      expect(JSON.stringify(topic.intro)).toContain(JSON.stringify(url))
    },
  )
})

test('the address for search terms has a place for the term', async ({ payload }) => {
  for (const feedSearchURL of ['https://bron.live/zoeken', 'javascript:{term}', '{term}']) {
    expect(await refusal(payload.updateGlobal({ slug: 'site', data: { feedSearchURL } }))).toContain('{term}')
  }
})

function introduction(url: string): ReturnType<typeof lexicalFromProse> {
  return lexicalFromProse([
    { type: 'paragraph', children: [{ type: 'link', url, children: [{ type: 'text', text: 'COA' }] }] },
  ])
}
