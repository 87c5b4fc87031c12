import { cleanText } from '../text/clean-text'

/** A text as a topic document carries it, in one line: what a reader makes of it when it is read back. */
export function documentText(text: string | null | undefined): string | null {
  return cleanText(withoutBreaks(text ?? '')) || null
}

/** The same for a text in paragraphs, which stay apart. */
export function documentParagraphs(text: string | null | undefined): string | null {
  const paragraphs = (text ?? '').split(/\r?\n\s*\n/).map(documentText)
  return paragraphs.filter((paragraph) => paragraph !== null).join('\n\n') || null
}

/** The HTML for a line break is a space in every text of a document. */
export function withoutBreaks(text: string): string {
  return text.replace(/<br ?\/?>/gi, ' ')
}
