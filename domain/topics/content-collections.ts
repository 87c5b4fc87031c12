/** The collections whose documents have drafts and appear on public pages. A topic comes before its parts. */
export const contentCollections = ['topics', 'subtopics', 'organisations', 'sources', 'pages'] as const

export type ContentCollection = (typeof contentCollections)[number]

export function isContentCollection(slug: string | undefined): slug is ContentCollection {
  return contentCollections.some((collection) => collection === slug)
}

/** Those of which a topic lists documents. */
export const partCollections = [
  'subtopics',
  'organisations',
  'sources',
] as const satisfies ContentCollection[]

export type PartCollection = (typeof partCollections)[number]

/** Those whose documents stand in any number of topics, and in a directory of their own. */
export const recordCollections = ['organisations', 'sources'] as const satisfies ContentCollection[]

export type RecordCollection = (typeof recordCollections)[number]

/** The field that a document of a collection is called by. */
export const titleFields = {
  topics: 'title',
  subtopics: 'title',
  organisations: 'name',
  sources: 'title',
  pages: 'title',
} as const satisfies Record<ContentCollection, string>
