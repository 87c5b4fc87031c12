import type { Suggestion } from '@/domain/search/search'

import { Behaviour, make } from './behaviour'
import { nextOption } from './next-option'

/**
 * Proposes what the guide has while somebody types, in the way of a combobox with a list
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/).
 */
export class SearchSuggestions extends Behaviour {
  #request = new AbortController()
  #active = -1
  #options: HTMLElement[] = []
  readonly #list = make('ul', {
    role: 'listbox',
    ariaLabel: 'Suggesties',
    hidden: true,
    className:
      'absolute top-full right-0 z-20 mt-1 w-64 min-w-full rounded-small border border-line-strong bg-surface py-1 shadow-lg sm:right-auto sm:left-0',
  })
  readonly #status = make('p', { role: 'status', className: 'sr-only' })

  protected start(signal: AbortSignal): void {
    const input = this.#input
    if (!input) return
    this.#list.id ||= `suggesties-${[...document.querySelectorAll(this.localName)].indexOf(this)}`
    Object.assign(input, { role: 'combobox', autocomplete: 'off', ariaAutoComplete: 'list' })
    input.setAttribute('aria-controls', this.#list.id)
    input.after(this.#list, this.#status)
    this.#close()
    input.addEventListener('input', () => this.#ask(input.value), { signal })
    input.addEventListener('keydown', (event) => this.#press(event), { signal })
    input.addEventListener('blur', () => this.#close(), { signal })
    // A page that the browser keeps comes back as it was left.
    addEventListener('pagehide', () => this.#close(), { signal })
  }

  get #input(): HTMLInputElement | null {
    return this.querySelector('input')
  }

  #close(): void {
    this.#request.abort()
    this.#show([])
  }

  #ask(typed: string): void {
    this.#close()
    const { signal } = (this.#request = new AbortController())
    if (typed.trim().length > 1) setTimeout(() => void this.#propose({ typed, signal }), pause)
  }

  async #propose({ typed, signal }: { typed: string; signal: AbortSignal }): Promise<void> {
    if (signal.aborted) return
    try {
      const answer = await fetch(`${this.getAttribute('source')}?q=${encodeURIComponent(typed)}`, { signal })
      const found: Suggestion[] = answer.ok ? await answer.json() : []
      if (!signal.aborted) this.#show(found)
    } catch {
      // Typed on, or the network is away: the form works without.
    }
  }

  #show(hits: Suggestion[]): void {
    this.#options = hits.map((hit, index) => this.#option({ hit, index }))
    this.#list.replaceChildren(...this.#options)
    this.#list.hidden = hits.length === 0
    this.#status.textContent = statusOf(hits.length)
    if (this.#input) this.#input.ariaExpanded = String(hits.length > 0)
    this.#choose(-1)
  }

  #option({ hit: { kind, title, href }, index }: { hit: Suggestion; index: number }): HTMLElement {
    const option = make('li', {
      id: `${this.#list.id}-${index}`,
      role: 'option',
      className: 'cursor-pointer px-3 py-1.5 hover:bg-accent-soft aria-selected:bg-accent-soft',
      // The field keeps the focus.
      onmousedown: (event) => event.preventDefault(),
      onclick: () => location.assign(href),
    })
    option.append(
      make('span', { textContent: title, className: 'line-clamp-2' }),
      make('span', { textContent: kinds[kind], className: 'text-small text-muted' }),
    )
    return option
  }

  #choose(index: number): void {
    this.#active = index
    for (const option of this.#options) option.ariaSelected = String(option === this.#options[index])
    const { id } = this.#options[index] ?? {}
    if (id) this.#input?.setAttribute('aria-activedescendant', id)
    else this.#input?.removeAttribute('aria-activedescendant')
  }

  #press(event: KeyboardEvent): void {
    const { length: count } = this.#options
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const chosen = this.#options[this.#active]
    if (count === 0) return
    if (event.key === 'Escape') this.#close()
    else if (step) this.#choose(nextOption({ active: this.#active, step, count }))
    else if (event.key === 'Enter' && chosen) chosen.click()
    else return
    event.preventDefault()
  }
}

const kinds = { topic: 'Thema', organisation: 'Organisatie', question: 'Vraag' }

/** In milliseconds: long enough to type on. */
const pause = 150

function statusOf(count: number): string {
  if (count === 0) return ''
  return `${count} ${count === 1 ? 'suggestie' : 'suggesties'}`
}
