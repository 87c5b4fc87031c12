/** What the documents of each collection are called in a sentence. */
export const documentNouns: Record<string, { singular: string; plural: string } | undefined> = {
  topics: { singular: 'thema', plural: 'Thema’s' },
  subtopics: { singular: 'onderwerp', plural: 'Onderwerpen' },
  organisations: { singular: 'organisatie', plural: 'Organisaties' },
  sources: { singular: 'bron', plural: 'Bronnen' },
  pages: { singular: 'pagina', plural: 'Pagina’s' },
}
