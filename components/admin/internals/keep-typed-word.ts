/** Fields that hold a list of words or names, each typed by hand. */
const words = '.field-type.text.has-many .rs__input'

/**
 * Has a field of words keep the one that was typed last when somebody leaves it, as Enter does, until what is returned is
 * called.
 *
 * Relies on the names of Payload's classes, and on its picker taking what was typed at Enter and dropping it where the
 * field is left. Where they change, a word without Enter after it is lost.
 */
export function keepTypedWord(page: HTMLElement): () => void {
  // Before the picker hears of it.
  page.addEventListener('focusout', takeWord, { capture: true })
  return () => page.removeEventListener('focusout', takeWord, { capture: true })
}

function takeWord({ target }: FocusEvent): void {
  if (!(target instanceof HTMLInputElement) || !target.matches(words) || target.value.trim() === '') return
  target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }))
}
