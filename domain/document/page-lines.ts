import { isBlank } from '../text/is-blank'

/**
 * The indices of lines that stand at the bottom or on top of each page, as what is copied from a pdf has them: "Pagina 2 van
 * 3", and what stands beside two or more of these in the same words.
 */
export function pageLines(lines: string[]): number[] {
  const numbers = lines.flatMap((line, index) => (pageNumber.test(line.trim()) ? [index] : []))
  if (numbers.length < 2) return []
  const beside = numbers.flatMap((index) => [
    nextFilled({ lines, from: index, step: -1 }),
    nextFilled({ lines, from: index, step: 1 }),
  ])
  const counts = new Map<string, number>()
  for (const index of beside) counts.set(wordsOf(lines[index]), (counts.get(wordsOf(lines[index])) ?? 0) + 1)
  const repeated = beside.filter(
    (index) => wordsOf(lines[index]) !== '' && (counts.get(wordsOf(lines[index])) ?? 0) > 1,
  )
  return [...new Set([...numbers, ...repeated])].sort((one, other) => one - other)
}

/** The line before or after another that is not blank. */
function nextFilled({ lines, from, step }: { lines: string[]; from: number; step: 1 | -1 }): number {
  let index = from + step
  while (index >= 0 && index < lines.length && Math.abs(index - from) < maxBlank && isBlank(lines[index]))
    index += step
  return index
}

function wordsOf(line = ''): string {
  return line.trim()
}

const maxBlank = 5
const pageNumber =
  /^(?:[-–] )?(?:pagina|page|pag\.|blz\.|p\.) ?\d{1,4}(?: ?(?:van|of|\/) ?\d{1,4})?(?: [-–])?$/i
