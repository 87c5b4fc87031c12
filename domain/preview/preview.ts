/** The newest version of a page, for staff, beside what visitors see. */
export interface Preview<Page extends Dated> {
  newest: Page
  /** `null` while nothing is public. */
  published: Page | null
  /** For who has no account: until when they can see it, as an ISO 8601 date-time. */
  sharedUntil: string | null
}

export interface Dated {
  slug: string
  /** ISO 8601 date-time. */
  updatedAt: string
}

/**
 * Whether visitors see the newest version. What counts is what the page shows, parts of other documents included; a
 * save that changes nothing does not.
 */
export function isPublic({ newest, published }: Pick<Preview<Dated>, 'newest' | 'published'>): boolean {
  return published !== null && shownBy(newest) === shownBy(published)
}

function shownBy(page: Dated): string {
  return JSON.stringify({ ...page, updatedAt: null })
}
