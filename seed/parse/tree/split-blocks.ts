import type { NumberedLine } from '../lines/split-lines'

/** Lines that the markdown reader must see together: nothing before or after changes what they mean. */
export type Block = NumberedLine[]

/**
 * Splits at headings, at the underline of a heading, and where a line at the margin follows an empty one. A list
 * whose items are set apart by empty lines gives several blocks, and so several lists: they read the same.
 */
export function splitBlocks(lines: NumberedLine[]): Block[] {
  const blocks: Block[] = []
  let [afterBlank, afterHeading] = [true, true]
  for (const line of lines) {
    const blank = line.text.trim() === ''
    const heading = isHeading(line.text)
    const apart = heading || afterHeading || (afterBlank && /^\S/.test(line.text))
    if (apart && !blank) blocks.push([line])
    else blocks.at(-1)?.push(line)
    afterHeading = (afterHeading && blank) || heading || isUnderline(line.text)
    afterBlank = blank
  }
  return blocks
}

function isHeading(line: string): boolean {
  return /^#{1,6}(?:\s|$)/.test(line)
}

function isUnderline(line: string): boolean {
  return /^(?:=+|-+)\s*$/.test(line)
}
