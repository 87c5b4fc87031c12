/** Where a search term leads on to; `{term}` stands in its place in `feedSearchURL`. */
export function feedAddress({ term, feedSearchURL }: { term: string; feedSearchURL: string }): string {
  return feedSearchURL.replaceAll('{term}', () => encodeURIComponent(term))
}
