/** Where the first value that stands more than once in a list stands, counted from 1; empty when there is none. */
export function repeatedAt(values: unknown[]): number[] {
  const repeated = values.find((value, index) => isSet(value) && values.indexOf(value) < index)
  return values.flatMap((value, index) => (isSet(repeated) && value === repeated ? [index + 1] : []))
}

/** A sentence that refuses a list in which something stands twice, and names the rows; `true` when nothing does. */
export function eachOnce({
  what,
  list = 'een thema',
  values,
}: {
  what: string
  list?: string
  values: unknown[]
}): string | true {
  const rows = repeatedAt(values)
  if (rows.length === 0) return true
  return `${what} kan maar één keer in ${list} staan: ${rowsNamed(rows)} zijn dezelfde.`
}

/** "rij 1 en 3" */
export function rowsNamed(rows: number[]): string {
  return `rij ${new Intl.ListFormat('nl').format(rows.map(String))}`
}

function isSet(value: unknown): boolean {
  return value !== null && value !== undefined
}
