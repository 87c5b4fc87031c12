/** The time at which a list is read (ISO 8601), by the clock of the server. */
export function readTime(): string {
  return new Date().toISOString()
}
