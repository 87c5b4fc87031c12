const tab = '.tabs-field__tab-button'

/**
 * The name of the tab of a form that is open, and the way back to it.
 *
 * Relies on the names of Payload's classes. Where they change, a new document that is saved for the first time goes back
 * to its first tab, and loses no text.
 */
export function openTab(): string | null {
  return document.querySelector(`${tab}--active`)?.textContent ?? null
}

export function showTab(name: string): void {
  for (const each of document.querySelectorAll<HTMLElement>(`${tab}:not(${tab}--active)`))
    if (each.textContent === name) each.click()
}
