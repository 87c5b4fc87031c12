import { expect, test } from 'vitest'

import type { Site } from '../site/site'
import type { TopicCard } from '../topics/topic'
import type { ExportWriter } from './export-writer'
import { topicWriters } from './topic-writers'

const site: Site = {
  name: 'De Gids',
  tagline: '',
  introduction: '',
  contact: null,
  dataLicence: null,
  footerLinks: [],
  pages: [],
}
const writers = topicWriters({ base: 'https://gids.example', site })

function topic(slug: string): TopicCard {
  return {
    slug,
    title: 'Asiel',
    description: 'Wie mag blijven?',
    highlight: null,
    picture: null,
    counts: { questions: 0, organisations: 0, sources: 0 },
    reviewedAt: null,
    updatedAt: '2026-11-23T23:30:00.000Z',
  }
}

async function written(writer: ExportWriter<TopicCard>, ...slugs: string[]): Promise<string> {
  async function* batches(): AsyncGenerator<TopicCard[]> {
    yield slugs.map(topic)
  }
  let text = ''
  for await (const piece of writer(batches())) text += String(piece)
  return text
}

test('a topic is exported for reference managers, in the version of its last change', async () => {
  expect(await written(writers.ris, 'asiel')).toMatch(
    /^TY {2}- [\s\S]+UR {2}- https:\/\/gids\.example\/themas\/asiel/,
  )
  expect(await written(writers.bib, 'asiel')).toMatch(
    /^@\w+\{de-gids-asiel-2026,\n[\s\S]+date = \{2026-11-24\}/,
  )
})

test('two topics with one title have keys of their own', async () => {
  const [one, two] = (await written(writers.bib, 'asiel', 'asiel-2')).match(/@\w+\{[^,]+,/g) ?? []
  expect(one).not.toBe(two)
})
