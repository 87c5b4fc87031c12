/** Words from several places as one text, with a dash where no sentence ends; `null` when there are none. */
export function joinWords(parts: (string | null)[]): string | null {
  return parts.filter(Boolean).reduce((text, part) => {
    if (text === null) return part
    return /[.!?:;,]$/.test(text) ? `${text} ${part}` : `${text} – ${part}`
  }, null)
}
