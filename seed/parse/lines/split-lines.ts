/** A line of a document, with its number in that. */
export interface NumberedLine {
  /** With the characters that end the line. */
  text: string
  line: number
}

/** The lines of a text, each with the characters that end it. */
export function splitLines(text: string): string[] {
  return text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? []
}
