/** The last year from 1900 to 2100 that a text names; `null` when it names none. "Natura 2000" is a name. */
function yearIn(text: string): number | null {
  const years = (text.match(/(?<!\d|Natura[ -])\d{4}(?!\d)/gi) ?? [])
    .map(Number)
    .filter((year) => year >= 1900 && year <= 2100)
  return years.at(-1) ?? null
}

/**
 * The year of a source: what the column Jaar says, else the one in its title. A dash or “z.d.” says that it has none; a
 * year that stands alone may be as early as 1500.
 */
export function readYear(source: { words: string; title: string; url: string | null }): number | null {
  const { words, title, url } = source
  if (isYear(words)) return /\d/.test(words) ? Number(words) : null
  return yearIn(words) ?? (title === url ? null : yearIn(title))
}

/** Whether words say a year and nothing else: "2023", or that there is none: a dash, "z.d.", "onbekend". */
export function isYear(words: string): boolean {
  return /^(?:[-–—?]|z\.? ?[dj]\.?|n\.? ?[db]\.?|n\.? ?v\.? ?t\.?|(?:zonder|geen) (?:datum|jaar)|ongedateerd|onbekend|(?:1[5-9]|20)\d\d|2100)$/i.test(
    words,
  )
}
