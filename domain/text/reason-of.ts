/**
 * Why something could not be written, in words. Payload names the fields that are wrong in the message of its error, and
 * says what is wrong with them beside it.
 */
export function reasonOf(error: unknown): string {
  const fields: unknown = Reflect.get(Object(Reflect.get(Object(error), 'data')), 'errors')
  if (Array.isArray(fields)) return fields.map(reasonOfField).join(' ')
  return error instanceof Error ? error.message : String(error)
}

function reasonOfField(field: unknown): string {
  const { label, path, message } = Object(field)
  return `${nameIn(label) ?? path}: ${message}`
}

function nameIn(label: unknown): string | null {
  const name: unknown = typeof label === 'string' ? label : Reflect.get(Object(label), 'nl')
  return typeof name === 'string' ? name : null
}
