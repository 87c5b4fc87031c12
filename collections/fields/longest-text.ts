/** In characters: a text of this length still fits on one line of a document (docs/content-format.md). */
export const longestText = 10_000
