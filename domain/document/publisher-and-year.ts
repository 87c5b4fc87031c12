/** A publisher with the year behind it, as one column has them: "RIVM, 2021", "RIVM (2021)"; `null` for a name alone. */
export function publisherAndYear(words: string): { name: string; year: string } | null {
  const [, name, year] = /^(\S.*?)(?:, ?| ?\()((?:19|20)\d\d)\)?$/.exec(words) ?? []
  return name && year ? { name, year } : null
}
