/** What a text in JSON says; `null` for a text that is none, as for one that says so. */
export function parseJSON(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
