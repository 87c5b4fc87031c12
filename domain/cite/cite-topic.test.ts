import { expect, test } from 'vitest'

import type { TopicPage } from '../topics/topic'
import { citeTopic } from './cite-topic'
import { toBibTeX } from './to-bibtex'
import { toRIS } from './to-ris'

const topic: TopicPage = {
  id: 1,
  slug: 'asiel',
  title: 'Asiel',
  description: 'Wie mag blijven?',
  highlight: null,
  picture: null,
  intro: [],
  subtopics: [],
  organisations: [],
  sources: [],
  feeds: [],
  counts: { questions: 0, organisations: 0, sources: 0 },
  reviewedAt: null,
  updatedAt: '2026-11-23T23:30:00.000Z',
}
const site = {
  name: 'Gids van den Bosch',
  tagline: '',
  introduction: '',
  contact: null,
  dataLicence: null,
  footerLinks: [],
  pages: [],
}
const base = 'https://gids.example'

test('a topic is cited as its last version, on the day that it was in the Netherlands', () => {
  expect(citeTopic({ topic, site, base })).toMatchObject({
    title: 'Asiel',
    author: 'Gids van den Bosch',
    date: '2026-11-24',
    url: 'https://gids.example/themas/asiel',
  })
})

test.for(['Een “thema” met "aanhalingstekens"', 'لجوء في هولندا', 'Crème brûlée 😀', 'a'.repeat(200)])(
  'the title %j stays as it is, whole and on one line',
  (title) => {
    const work = citeTopic({ topic: { ...topic, title }, site, base })

    expect(toRIS(work)).toContain(`\r\nTI  - ${title}\r\n`)
    expect(toBibTeX(work)).toContain(`\n  title = {{${title}}},\n`)
  },
)

test('the name of the site is never taken apart as that of a person', () => {
  const work = citeTopic({ topic, site, base })

  expect(toRIS(work)).toContain('PB  - Gids van den Bosch\r\n')
  expect(toRIS(work)).not.toContain('AU  - ')
  expect(toBibTeX(work)).toContain('author = {{Gids van den Bosch}}')
})

test.for([
  [null, '2026-11-24'],
  ['2026-11-20T12:00:00.000Z', '2026-11-24'],
  ['2026-11-30T23:30:00.000Z', '2026-12-01'],
])('a topic that was reviewed at %s was last known to be there on %s', ([reviewedAt = null, accessed]) => {
  expect(citeTopic({ topic: { ...topic, reviewedAt }, site, base })).toMatchObject({ accessed })
})
