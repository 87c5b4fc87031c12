import type { Validate } from 'payload'

/**
 * A validation that lets a draft be empty and a publication not, on top of what the field checks already
 * (pass Payload's own validation of its type, which a custom `validate` would otherwise replace).
 */
export function requiredToPublish<Value, Data, Siblings, Field extends object>(
  check: Validate<Value, Data, Siblings, Field>,
): Validate<Value, Data, Siblings, Field> {
  return (value, options) => {
    const empty = value === null || value === undefined || value === ''
    if (empty && isPublished(options.data)) return 'Vul dit in; zonder kan dit niet gepubliceerd worden.'
    return check(value, options)
  }
}

function isPublished(data: unknown): boolean {
  return typeof data === 'object' && data !== null && Reflect.get(data, '_status') === 'published'
}
