interface SplitText {
  /** The lines between the two `---`, joined; `null` when the text does not begin with `---`. */
  frontMatter: string | null
  /** Line number of the first line of the front matter. */
  frontMatterLine: number
  /** The lines after it, with their own line numbers. */
  body: NumberedLine[]
  /** The front matter was opened and never closed. */
  unclosed: boolean
}

export interface NumberedLine {
  /** With the characters that end the line. */
  text: string
  line: number
}

/** Takes the block between the first two lines of three hyphens off a document. */
export function splitFrontMatter(lines: string[]): SplitText {
  const start = lines.findIndex((line) => line.trim() !== '')
  const numbered = lines.map((text, index) => ({ text, line: index + 1 }))
  if (start === -1 || lines[start]?.trimEnd() !== '---') {
    return { frontMatter: null, frontMatterLine: 1, body: numbered, unclosed: false }
  }
  const end = lines.findIndex((line, index) => index > start && /^(?:---|\.\.\.)\s*$/.test(line))
  const last = end === -1 ? lines.length : end
  return {
    frontMatter: lines.slice(start + 1, last).join(''),
    frontMatterLine: start + 2,
    body: numbered.slice(last + 1),
    unclosed: end === -1,
  }
}
