type Relation = number | { id: number } | null | undefined

/** The id of a relation, which may be an id, the document itself or nothing: a list of one, or of none. */
export function idOf(relation: Relation): number[] {
  if (relation === null || relation === undefined) return []
  return [typeof relation === 'number' ? relation : relation.id]
}

/** The ids of a list of relations, in its order. */
export function idsOf(relations: Relation[] | null | undefined): number[] {
  return (relations ?? []).flatMap(idOf)
}
