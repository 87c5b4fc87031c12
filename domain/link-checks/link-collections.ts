/** The documents whose links an editor writes, and the fields that have them. */
export const linkCollections = {
  sources: ['url', 'links'],
  organisations: ['url'],
  topics: ['intro', 'organisations'],
  subtopics: ['questions'],
  pages: ['body'],
} satisfies Record<LinkCollection, string[]>

export type LinkCollection = (typeof linkCollectionNames)[number]

export const linkCollectionNames = ['sources', 'organisations', 'topics', 'subtopics', 'pages'] as const

/** Of the settings of the site, which have no drafts. */
export const siteLinkFields = ['footerLinks'] as const
