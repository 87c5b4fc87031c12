import type { PopulateType } from 'payload'

import { factsSelected } from '@/domain/sources/source-facts'

/** What a topic's page shows of the documents that it names; without it their joins are read too. */
export const topicParts = {
  subtopics: { title: true, slug: true, context: true, questions: true, updatedAt: true },
  organisations: {
    ...{ name: true, slug: true, abbreviation: true, type: true, url: true, updatedAt: true },
    ...{ endedAt: true, successor: true },
  },
  sources: { ...factsSelected, slug: true, publisher: true, updatedAt: true },
  media: { alt: true, credit: true, url: true, filename: true, width: true, height: true, sizes: true },
} satisfies PopulateType
