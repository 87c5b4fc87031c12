/** Tags under which pages are cached: by the data that they show, never by their address. */
export const cacheTags = {
  /** Name, introduction and footer: every page. */
  site: 'site',
  /** Every list: topics, organisations, counts. */
  directory: 'directory',
  /** Where a question stands, and what is not there (yet): made anew after every publication. */
  places: 'places',
  topic: (id: number): string => `topic:${id}`,
  organisation: (id: number): string => `organisation:${id}`,
  source: (id: number): string => `source:${id}`,
} as const
