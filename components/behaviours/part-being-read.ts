/** A part of a page: the fragment that leads to it, and its distance in pixels from the top of the window. */
export interface PlacedPart {
  hash: string
  top: number
}

/**
 * The last part that began above a line near the top of the window. On the last screen, whose parts never come up
 * that far, the line sinks along, unless the part that was asked for stands at the top; at the very end it is that one.
 */
export function partBeingRead<Part extends PlacedPart>({
  parts,
  requested,
  height,
  left,
}: {
  parts: Part[]
  /** The fragment in the address of the page. */
  requested: string
  /** Of the window. */
  height: number
  /** How far the page can still be scrolled down. */
  left: number
}): Part | undefined {
  const target = parts.find(({ hash }) => hash === requested)
  if (target && target.top > 0 && (left < 2 || target.top < line)) return target
  return parts.findLast(({ top }) => top <= Math.max(line, height - left))
}

const line = 96
