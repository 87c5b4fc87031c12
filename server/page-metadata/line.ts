/** A text in one line, as long as a field of a form may be; `null` for one that says nothing. */
export function line(text: string | undefined): string | null {
  return text?.replaceAll(/\s+/g, ' ').trim().slice(0, 500) || null
}
