/**
 * Puts names and titles in the order of a Dutch list: an article at the start counts for nothing, so that “De Raad van
 * State” stands under R and “’s-Gravenhage” under G. `dutch_order` of the database is the same.
 */
export function compareDutch(one: string, other: string): number {
  return alphabet.compare(withoutArticle(one), withoutArticle(other)) || alphabet.compare(one, other)
}

export function withoutArticle(title: string): string {
  return title.replace(articles, '') || title
}

const alphabet = new Intl.Collator('nl')

const articles = /^[\s"“”„«»([]*(?:(?:de|het|een)\s+|['’‘`´][ts][\s-]+)?/i
