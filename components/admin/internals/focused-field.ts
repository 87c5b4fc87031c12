/**
 * The path of the field that has the focus, and the way back to it.
 *
 * Relies on the `name` of a field's input being its path, and on rich text saying it in `data-field-path`. Where those
 * change, a new document that is saved for the first time loses the place of the cursor, and no text.
 */
export function focusedField(): string | null {
  const focused = document.activeElement
  return (
    focused?.getAttribute('name') ?? focused?.closest('[data-field-path]')?.getAttribute(pathName) ?? null
  )
}

export function focusField(path: string): void {
  const [named] = document.getElementsByName(path)
  const element =
    named ?? document.querySelector(`[${pathName}="${CSS.escape(path)}"] [contenteditable="true"]`)
  if (!(element instanceof HTMLElement)) return
  element.focus()
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
    const end = element.value.length
    element.setSelectionRange(end, end)
  }
}

const pathName = 'data-field-path'
