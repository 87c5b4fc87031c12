/**
 * Has Backspace in an empty search field of a picker do nothing, where it would take the last choice away. Returns how
 * to end that.
 *
 * Relies on the class that Payload gives to what is typed in a picker, and on the picker listening to keys below the
 * document. Where those change, the choice can still be put back with the button that appears.
 */
export function keepChosen(): () => void {
  const stop = (event: KeyboardEvent): void => {
    const { target } = event
    const isRemoval = event.key === 'Backspace' || event.key === 'Delete'
    if (!isRemoval || !(target instanceof HTMLInputElement) || target.value !== '') return
    if (target.closest('.rs__input-container') !== null) event.stopPropagation()
  }
  document.addEventListener('keydown', stop, { capture: true })
  return () => document.removeEventListener('keydown', stop, { capture: true })
}
