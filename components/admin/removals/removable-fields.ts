import type { ClientField } from 'payload'

/** The labels of the fields out of which something can be taken with one press, at any depth, by their name. */
export type RemovableFields = ReadonlyMap<string, string>

export function removableFields(fields: ClientField[]): RemovableFields {
  return new Map(fields.flatMap(entriesOf))
}

function entriesOf(field: ClientField): [string, string][] {
  const inside = 'tabs' in field ? field.tabs : 'fields' in field ? [field] : []
  const nested = inside.flatMap(({ fields }) => fields.flatMap(entriesOf))
  if (!('name' in field) || !isRemovable(field)) return nested
  return [[field.name, typeof field.label === 'string' ? field.label : field.name], ...nested]
}

/** Other fields are emptied by typing, which a browser undoes. */
function isRemovable(field: ClientField): boolean {
  return types.has(field.type) || ('hasMany' in field && field.hasMany === true)
}

const types = new Set(['array', 'group', 'relationship', 'upload', 'select', 'date'])
