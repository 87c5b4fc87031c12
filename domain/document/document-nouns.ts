import type { ContentCollection } from '../topics/content-collections'

interface Nouns {
  singular: string
  plural: string
}

/** What the documents of each collection are called in a sentence. */
export const documentNouns: Record<string, Nouns | undefined> = {
  topics: { singular: 'thema', plural: 'Thema’s' },
  subtopics: { singular: 'onderwerp', plural: 'Onderwerpen' },
  organisations: { singular: 'organisatie', plural: 'Organisaties' },
  sources: { singular: 'bron', plural: 'Bronnen' },
  pages: { singular: 'pagina', plural: 'Pagina’s' },
} satisfies Record<ContentCollection, Nouns>
