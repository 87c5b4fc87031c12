/** What a document is called: its title or name, whatever its collection calls that. */
export function titleOf(document: unknown): string {
  const { title, name, alt, from, email } = Object(document)
  const called = [title, name, alt, from, email].find((each) => typeof each === 'string' && each !== '')
  return called === undefined ? 'Zonder titel' : String(called)
}
