import { documentNouns } from '@/domain/document/document-nouns'

/** An attribute that a part should have, or null for one that it should not have. */
type Attributes = Record<string, string | null>

/**
 * What Payload gives no name, the same name as its neighbours or a role that it does not have, by a selector, with what
 * a screen reader is told.
 *
 * Relies on the names of Payload's classes. Where one changes, that part is as Payload has it again.
 */
const parts: readonly (readonly [selector: string, attributesOf: (element: Element) => Attributes])[] = [
  // Payload names a window after what it is called in code.
  ['dialog.doc-drawer', ({ id }) => named(nameOfForm(id))],
  ['dialog.payload__modal-item', ({ id }) => ({ 'aria-label': null, 'aria-labelledby': headingOf(id) })],
  ['dialog.payload__modal-item :is(h1, h2)', (element) => ({ id: headingIdOf(element) })],
  // A form in a window has the ids of the form below it, so that no label leads to its fields.
  [
    ':is(.doc-drawer, .lexical-link-edit-drawer) :is(input, textarea)[id^="field-"]',
    (element) => named(labelOf(element, '.field-type')),
  ],
  ['.collapsible__drag', () => named('Versleep de rij')],
  ['.array-actions__button', () => named('Meer voor deze rij')],
  ['.doc-controls__popup .popup-button', () => named('Meer')],
  ['.array-field .popup-button', () => named('Meer')],
  ['.date-time-picker__clear-button', () => named('Wis de datum')],
  ['.sort-column__asc', (element) => named(`Sorteer op ${columnOf(element)}, oplopend`)],
  ['.sort-column__desc', (element) => named(`Sorteer op ${columnOf(element)}, aflopend`)],
  // Above a rich text, which Lexical does not connect with it.
  ['.rich-text-lexical .ContentEditable__root', (element) => named(labelOf(element, '.rich-text-lexical'))],
  ['.toolbar-popup__button', (element) => named(nameOfTool(element))],
  ['.field-type .rs__input', (element) => named(labelOf(element, '.field-type'))],
  ['.react-datepicker__input-container input', (element) => named(labelOf(element, '.field-type'))],
  ['.select-all__checkbox input', () => ({ ...named('Kies alle rijen'), 'aria-labelledby': null })],
  ['.select-row__checkbox input', (element) => named(`Kies ${rowOf(element)}`)],
  ['.drawer-link__doc-drawer-toggler', (element) => named(`Bewerk ${rowOf(element)}`)],
  ['.clickable-arrow--left', () => named('Vorige pagina')],
  ['.clickable-arrow--right', () => named('Volgende pagina')],
  // Buttons that the keyboard reaches.
  ['.clear-indicator', () => ({ ...named('Wis de keuze'), 'aria-hidden': null })],
  ['.dropdown-indicator', () => ({ ...named('Toon de keuzes'), 'aria-hidden': null })],
  // A list of links that are in no items, and what holds a button and is none.
  ['.doc-tabs__tabs', () => ({ role: 'presentation' })],
  ['.rs__multi-value[role="button"]', () => ({ role: 'group' })],
  // Of two versions beside each other.
  ['.view-version input[role="combobox"]', () => named('Vergelijk met')],
  ['.view-version .popup-button', () => named('Meer')],
]

/** Gives a part of the admin what it should tell a screen reader. */
export function mendPart(element: Element): void {
  for (const [selector, attributesOf] of parts) {
    if (!element.matches(selector)) continue
    for (const [name, value] of Object.entries(attributesOf(element))) {
      if (value === null) element.removeAttribute(name)
      else if (element.getAttribute(name) !== value) element.setAttribute(name, value)
    }
    return
  }
}

function named(name: string): Attributes {
  return name === '' ? {} : { 'aria-label': name }
}

/** By the collection and, for one that is there, the id of the document that the window shows. */
function nameOfForm(window: string): string {
  const [, collection = '', id] = /^doc-drawer_([a-z-]+)_\d+(_\d+)?_/.exec(window) ?? []
  const noun = documentNouns[collection]?.singular ?? 'document'
  return id === undefined ? `Maak een ${noun}` : `Bewerk ${noun}`
}

/** By what it does with the text that is selected. */
function nameOfTool(element: Element): string {
  return { bold: 'Vet', italic: 'Cursief', link: 'Link' }[element.getAttribute('data-button-key') ?? ''] ?? ''
}

function headingOf(window: string): string {
  return `${window}-heading`
}

/** That of the first heading of a window is what the window is named by. */
function headingIdOf(element: Element): string | null {
  const window = element.closest('dialog')
  return window?.querySelector('h1, h2') === element ? headingOf(window.id) : element.getAttribute('id')
}

function columnOf(element: Element): string {
  return element.closest('.sort-column')?.querySelector('.sort-column__label')?.textContent.trim() ?? ''
}

function labelOf(element: Element, field: string): string {
  const label = element.closest(field)?.querySelector('.field-label')
  return label?.firstChild?.textContent?.trim() ?? ''
}

/** By the first of its cells that says something. */
function rowOf(element: Element): string {
  const cells = [...(element.closest('tr')?.querySelectorAll('td') ?? [])]
  return cells.map(({ textContent }) => textContent.trim()).find((text) => text !== '') ?? 'deze rij'
}
