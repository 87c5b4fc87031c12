import { staffHint } from '@/domain/people/staff-hint'

import { Behaviour, make } from './behaviour'

/** Leads staff to the form of what they read. A script adds it, so that the page is the same for all. */
export class EditLink extends Behaviour {
  protected start(signal: AbortSignal): void {
    this.#look()
    // A page that the browser kept while somebody logged in or out comes back as it was.
    addEventListener('pageshow', () => this.#look(), { signal })
  }

  #look(): void {
    const isStaff = document.cookie.includes(`${staffHint}=`)
    this.replaceChildren(...(isStaff ? [this.#link()] : []))
  }

  #link(): HTMLElement {
    return make('a', {
      href: this.getAttribute('href') ?? '',
      textContent: 'Bewerken',
      className:
        'fixed right-4 bottom-4 z-10 rounded-small bg-accent px-3 py-1.5 text-small font-semibold text-accent-ink no-underline print:hidden',
    })
  }
}
