/** Words from several places as one text, with a dash where no sentence ends; `null` when there are none. */
export function joinWords(parts: (string | null)[]): string | null {
  return parts.filter(Boolean).reduce((said, part) => {
    if (said === null) return part
    return /[.!?:;,]$/.test(said) ? `${said} ${part}` : `${said} – ${part}`
  }, null)
}
