/** The documents whose links an editor writes, and the fields that have them. */
export const linkCollections = {
  sources: ['url', 'description', 'links'],
  organisations: ['url', 'description'],
  topics: ['description', 'intro', 'organisations'],
  subtopics: ['context', 'questions'],
  pages: ['description', 'body'],
} satisfies Record<LinkCollection, string[]>

export type LinkCollection = (typeof linkCollectionNames)[number]

export const linkCollectionNames = ['sources', 'organisations', 'topics', 'subtopics', 'pages'] as const

/** Of the settings of the site, which have no drafts. */
export const siteLinkFields = ['footerLinks'] as const

/** The plain texts among these fields, or in rows of them, in which pages show an address as a link. */
export const linkedTexts = ['description', 'context', 'role', 'lead', 'note'] as const
