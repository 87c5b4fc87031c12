/** What the register says of an organisation of the guide, as its page shows it. */
export interface RegisterEntry {
  /** The page of the register about it. */
  url: string | null
  /** Where a request under the Woo is filed. */
  wooRequest: string | null
  /** Where decisions on such requests are published. */
  wooDecisions: string[]
  /** The day (ISO 8601) on which the register said so. */
  day: string
}

/** The ministry that an organisation belongs to. */
export interface Ministry {
  name: string
  /** Its page in the guide; `null` where it has none. */
  slug: string | null
}

/** The page of a body; the register wants something behind the number. */
export function registerPage(id: string): string | null {
  return /^\d+$/.test(id) ? `https://organisaties.overheid.nl/${id}/x` : null
}
