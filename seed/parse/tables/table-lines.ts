/** The number of cells of a line, as markdown counts them: 0 where no pipe divides it. */
export function cellsOf(line: string): number {
  const bare = line.replace(/^[\s>]*/, '').trimEnd()
  let pipes = 0
  let last = -1
  for (let at = 0; at < bare.length; at += 1) {
    if (bare[at] === '\\') at += 1
    else if (bare[at] === '|') [pipes, last] = [pipes + 1, at]
  }
  if (pipes === 0) return 0
  return pipes + 1 - (bare.startsWith('|') ? 1 : 0) - (last === bare.length - 1 ? 1 : 0)
}

/** Begins and ends with a pipe, with something between. */
export function isPiped(line: string): boolean {
  return /^[\s>]*\|.*[^\\]\|\s*$/.test(line)
}

/** The line of hyphens below the header of a table. */
export function isRule(line: string): boolean {
  const bare = line.replace(/^[\s>]*/, '').trimEnd()
  if (!bare.includes('|') || !bare.includes('-')) return false
  return /^\|?(?:\s*:?-+:?\s*\|)*(?:\s*:?-+:?\s*)?$/.test(bare)
}

/** What was meant as such a line: of other dashes, or of signs of equality. */
export function resemblesRule(line: string): boolean {
  return /^[\s>|:=–—-]+$/.test(line) && /[=–—-]/.test(line)
}

/** A rule as wide as a header; it stands in the same quote, and ends like the line that it is like. */
export function ruleFor(options: { like: string; width: number; fill?: string }): string {
  const { like, width, fill = '---' } = options
  const start = /^[\s>]*/.exec(like.trimEnd())?.[0] ?? ''
  return `${start}|${` ${fill} |`.repeat(width)}${/[\r\n]*$/.exec(like)?.[0] || '\n'}`
}

/** The text of a cell, in which a pipe does not divide. */
export function cellText(text: string): string {
  return text.replace(/(?<!\\)\|/g, '\\|').trim()
}
