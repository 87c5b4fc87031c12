import { ValidationError } from 'payload'

/**
 * Why something could not be written, in words. Payload names the fields that are wrong in its message, and says
 * what is wrong with them beside it.
 */
export function reasonOf(error: unknown): string {
  if (error instanceof ValidationError) {
    return error.data.errors
      .map(({ label, path, message }) => `${nameIn(label) ?? path}: ${message}`)
      .join(' ')
  }
  return error instanceof Error ? error.message : String(error)
}

function nameIn(label: unknown): string | null {
  const name: unknown = typeof label === 'string' ? label : Reflect.get(Object(label), 'nl')
  return typeof name === 'string' ? name : null
}
