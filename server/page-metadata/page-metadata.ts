/** What a page says of itself, as it is written there; `null` for what it does not say. */
export interface PageMetadata {
  title: string | null
  publisher: string | null
  date: string | null
  language: string | null
}
