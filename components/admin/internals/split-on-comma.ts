/** Fields of separate words. A name of an organisation may have a comma in it. */
const words = ['.field-feeds', '.field-words', '[class*="__terms"]']
  .map((field) => `${field} .rs__input`)
  .join()

/**
 * Has a comma end a word, as Enter does, in fields that hold words, until what is returned is called.
 *
 * Relies on the names of Payload's classes, and on its picker taking what was typed at Enter. Where they change, a comma
 * is a part of the word.
 */
export function splitOnComma(page: HTMLElement): () => void {
  page.addEventListener('keydown', endWord)
  return () => page.removeEventListener('keydown', endWord)
}

function endWord(event: KeyboardEvent): void {
  const { target, key } = event
  if (key !== ',' || !(target instanceof HTMLInputElement) || !target.matches(words)) return
  event.preventDefault()
  if (target.value.trim() === '') return
  target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }))
}
