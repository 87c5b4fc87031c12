const tabs = '.tabs-field__tab-button:not(.tabs-field__tab-button--hidden)'
const active = '.tabs-field__tab-button--active'

/**
 * Gives the tabs of forms the roles and keys of tabs, until what is returned is called. Source:
 * https://www.w3.org/WAI/ARIA/apg/patterns/tabs/
 *
 * Relies on the names of Payload's classes. Where one changes, the tabs are a row of buttons again, of which nobody is
 * told which one is open.
 */
export function markTabs(page: HTMLElement): () => void {
  const mark = (): void => {
    for (const field of page.querySelectorAll('.tabs-field')) markField(field)
  }
  mark()
  const observer = new MutationObserver(mark)
  observer.observe(page, { subtree: true, childList: true, attributeFilter: ['class'] })
  page.addEventListener('keydown', moveByKey)
  return () => {
    observer.disconnect()
    page.removeEventListener('keydown', moveByKey)
  }
}

function markField(field: Element): void {
  field.querySelector('.tabs-field__tabs')?.setAttribute('role', 'tablist')
  for (const tab of field.querySelectorAll(tabs)) {
    const isActive = tab.matches(active)
    tab.setAttribute('role', 'tab')
    tab.setAttribute('aria-selected', String(isActive))
    tab.setAttribute('tabindex', isActive ? '0' : '-1')
  }
  const panel = field.querySelector('.tabs-field__content-wrap')
  panel?.setAttribute('role', 'tabpanel')
  panel?.setAttribute('aria-label', field.querySelector(active)?.textContent ?? '')
}

function moveByKey(event: KeyboardEvent): void {
  const { target, key } = event
  if (!(target instanceof HTMLElement) || !target.matches(tabs)) return
  const all = [...(target.closest('.tabs-field')?.querySelectorAll<HTMLElement>(tabs) ?? [])]
  const next = placeAfter({ key, place: all.indexOf(target), count: all.length })
  if (next === null) return
  event.preventDefault()
  all[next]?.click()
  all[next]?.focus()
}

function placeAfter({ key, place, count }: { key: string; place: number; count: number }): number | null {
  if (key === 'ArrowRight') return (place + 1) % count
  if (key === 'ArrowLeft') return (place - 1 + count) % count
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : null
}
