/**
 * What Payload gives no name, or the same name as its neighbours, by a selector, with what a screen reader calls it.
 *
 * Relies on the names of Payload's classes. Where one changes, that part has no name again.
 */
const parts: readonly (readonly [selector: string, nameOf: (element: Element) => string])[] = [
  ['.collapsible__drag', () => 'Versleep de rij'],
  ['.array-actions__button', () => 'Meer voor deze rij'],
  ['.doc-controls__popup .popup-button', () => 'Meer'],
  ['.array-field .popup-button', () => 'Meer'],
  ['.date-time-picker__clear-button', () => 'Wis de datum'],
  ['.sort-column__asc', (element) => `Sorteer op ${columnOf(element)}, oplopend`],
  ['.sort-column__desc', (element) => `Sorteer op ${columnOf(element)}, aflopend`],
  // Above a rich text, which Lexical does not connect with it.
  ['.rich-text-lexical .ContentEditable__root', (element) => labelOf(element)],
]

/** Gives a part that has no name of its own the one that it should have. */
export function nameParts(element: Element): void {
  for (const [selector, nameOf] of parts) {
    if (!element.matches(selector)) continue
    const name = nameOf(element)
    if (name && element.getAttribute('aria-label') !== name) element.setAttribute('aria-label', name)
    return
  }
}

function columnOf(element: Element): string {
  return element.closest('.sort-column')?.querySelector('.sort-column__label')?.textContent.trim() ?? ''
}

function labelOf(element: Element): string {
  const label = element.closest('.rich-text-lexical')?.querySelector('.field-label')
  return label?.firstChild?.textContent?.trim() ?? ''
}
