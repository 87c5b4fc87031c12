/** The paragraphs of a text in which they are separated by an empty line; none for an absent text. */
export function toParagraphs(text: string | null): string[] {
  if (text === null) return []
  return text
    .split(/\r?\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
}
