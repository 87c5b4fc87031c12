import { numberAhead } from './number-ahead'

/** The questions in a text that was pasted: one a line, without what marks them as items of a list. */
export function linesToQuestions(text: string): string[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.replace(/^\s*(?:[-*•–·▪◦]|\d{1,3}[.)]|[a-z][.)])\s+/i, '').trim())
    .map((line) => line.slice(numberAhead(line).length))
    .filter((line) => line !== '')
}
