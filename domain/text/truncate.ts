/** A text of at most `maxLength` characters: a longer one is cut, never inside a character, and ends in "…". */
export function truncate({ text, maxLength }: { text: string; maxLength: number }): string {
  if (text.length <= maxLength) return text
  return `${text
    .slice(0, maxLength - 1)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()}…`
}
