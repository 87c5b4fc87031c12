export interface Relations {
  name: string
  /** The tables that its foreign keys name. */
  references: string[]
}

/**
 * Sorts tables so that each comes after those that its foreign keys name; a table that refers to itself is no
 * obstacle, since a foreign key is checked at the end of a statement. Throws when tables refer to each other in a
 * circle: an owner who is no superuser could not restore their rows.
 */
export function sortByReferences<T extends Relations>(tables: T[]): T[] {
  const sorted: T[] = []
  const names = new Set(tables.map(({ name }) => name))
  const placed = new Set<string>()
  let waiting = tables
  while (waiting.length > 0) {
    const isFree = ({ name, references }: T): boolean =>
      references.every((other) => other === name || placed.has(other) || !names.has(other))
    const free = waiting.filter(isFree)
    if (free.length === 0) {
      const circle = waiting.map(({ name }) => name).join(', ')
      throw new Error(`Foreign keys among these tables form a circle, so they cannot be restored: ${circle}`)
    }
    sorted.push(...free)
    for (const { name } of free) placed.add(name)
    waiting = waiting.filter(({ name }) => !placed.has(name))
  }
  return sorted
}
