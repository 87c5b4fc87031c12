/** The id of a relation, which may be an id, the document itself or nothing: a list of one, or of none. */
export function idOf(relation: number | { id: number } | null | undefined): number[] {
  if (relation === null || relation === undefined) return []
  return [typeof relation === 'number' ? relation : relation.id]
}
