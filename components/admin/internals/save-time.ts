/**
 * Hides Payload's line that says when a form was last saved, which it keeps showing over text that is not.
 *
 * Relies on its class. Where that changes, the line stands beside our own, which says what is not saved.
 */
export function showSaveTime(isShown: boolean): void {
  for (const line of document.querySelectorAll<HTMLElement>('.autosave')) line.hidden = !isShown
}
