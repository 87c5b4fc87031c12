/** What an address that leads nowhere seems to name: its last part, as a person would have written it. */
export function requestedName(address: string): string {
  const name = address.split('/').findLast((part) => part !== '') ?? ''
  try {
    return decodeURIComponent(name)
  } catch {
    // A percent sign that stands for nothing is one that was written.
    return name
  }
}
