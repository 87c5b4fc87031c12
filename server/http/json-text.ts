/** Whether a text is JSON. */
export function isJSON(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    // All that it throws for is a text that is no JSON.
    return false
  }
}

/** Whether a text is a list of texts in JSON, as the admin keeps columns in its addresses. */
export function isListOfNames(text: string): boolean {
  if (!isJSON(text)) return false
  const list: unknown = JSON.parse(text)
  return Array.isArray(list) && list.every((each) => typeof each === 'string')
}
