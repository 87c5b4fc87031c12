import type { FlattenedField } from 'payload'

/**
 * Whether what a form says has the form of these fields, as far as the admin relies on it: lists of rows, groups, texts
 * and rich texts. Whether it is right is for the validation of each field.
 */
export function fitsFields({ fields, value }: { fields: FlattenedField[]; value: unknown }): boolean {
  if (value === undefined || value === null) return true
  if (!isObject(value)) return false
  return fields.every((field) => fitsField({ field, value: Reflect.get(value, field.name) }))
}

function fitsField({ field, value }: { field: FlattenedField; value: unknown }): boolean {
  if (value === undefined) return true
  if (field.type === 'group' || field.type === 'tab')
    return isObject(value) && fitsFields({ fields: field.flattenedFields, value })
  if (value === null) return true
  switch (field.type) {
    case 'array':
      // A form that shows no rows keeps how many there are.
      return typeof value === 'number' || isListOf({ value, each: (row) => isRow({ field, row }) })
    case 'relationship':
    case 'upload':
      return !field.hasMany || Array.isArray(value)
    case 'text':
      return field.hasMany === true ? isListOf({ value, each: isText }) : isText(value)
    case 'textarea':
    case 'email':
      return isText(value)
    case 'richText':
      return isObject(value) && isNode(Reflect.get(value, 'root'))
    default:
      return true
  }
}

function isRow({ field, row }: { field: FlattenedField & { type: 'array' }; row: unknown }): boolean {
  return isObject(row) && fitsFields({ fields: field.flattenedFields, value: row })
}

/** Of a rich text, with the nodes in it. */
function isNode(value: unknown): boolean {
  if (!isObject(value)) return false
  const children: unknown = Reflect.get(value, 'children')
  return children === undefined || isListOf({ value: children, each: isNode })
}

function isListOf({ value, each }: { value: unknown; each: (item: unknown) => boolean }): boolean {
  return Array.isArray(value) && value.every((item: unknown) => each(item))
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
