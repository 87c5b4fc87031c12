/** The last year from 1900 to 2100 that a text names; `null` when it names none. */
export function yearIn(text: string): number | null {
  const years = (text.match(/(?<!\d)\d{4}(?!\d)/g) ?? [])
    .map(Number)
    .filter((year) => year >= 1900 && year <= 2100)
  return years.at(-1) ?? null
}
