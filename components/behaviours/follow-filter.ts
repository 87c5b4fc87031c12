import { Behaviour, make } from './behaviour'
import { filterAddress } from './filter-address'
import { counterpart, renew } from './renew'

/**
 * Has the list in it follow the form in it, choice by choice, and says what was found. The last choice counts: an
 * answer that comes after a newer one was asked for is dropped.
 */
export class FollowFilter extends Behaviour {
  #request = new AbortController()
  /** The address that is shown, or will be when its answer is there. */
  #address = ''
  readonly #status = make('p', { role: 'status', className: 'sr-only' })

  protected start(signal: AbortSignal): void {
    this.#address = here()
    this.#say(this)
    this.append(this.#status)
    const follow = (): void => this.#follow()
    this.addEventListener('change', follow, { signal })
    this.addEventListener('submit', follow, { signal })
    this.addEventListener('submit', (event) => event.preventDefault(), { signal })
    addEventListener('popstate', () => this.#return(), { signal })
    addEventListener('pagehide', () => this.#leave(), { signal })
  }

  #say(shown: Element): void {
    this.#status.textContent = shown.getAttribute('found')
  }

  /** A fragment is a place on the page that is shown. */
  #return(): void {
    if (here() !== this.#address) void this.#show({ address: here(), isReturn: true })
  }

  /** Nobody is brought back by an answer that is late, and who returns finds the form as the list is. */
  #leave(): void {
    this.#request.abort()
    this.#address = here()
    this.#form?.reset()
  }

  get #form(): HTMLFormElement | null {
    return this.querySelector('form')
  }

  #follow(): void {
    const form = this.#form
    if (!form) return
    const address = filterAddress({
      path: new URL(form.action).pathname,
      keys: this.getAttribute('keys')?.split(' ') ?? [],
      chosen: [...new FormData(form)].map(([name, value]) => [name, String(value)]),
    })
    if (address !== this.#address) void this.#show({ address, isReturn: false })
  }

  async #show({ address, isReturn }: { address: string; isReturn: boolean }): Promise<void> {
    this.#request.abort()
    const { signal } = (this.#request = new AbortController())
    this.#address = address
    try {
      const answer = await fetch(address, { signal })
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
      const fresh = page.querySelector(this.localName)
      if (signal.aborted) return
      if (!answer.ok || !fresh) throw new Error(`No list at ${address}`)
      if (answer.url !== location.href) history.pushState(null, '', answer.url)
      this.#address = here()
      document.title = page.title
      this.#renew(fresh)
      if (isReturn) this.#form?.reset()
    } catch {
      // As a link would, which shows what is wrong if it is still so.
      if (!signal.aborted) location.assign(address)
    }
  }

  /** Form and list are replaced, but for the control that has the focus; what was unfolded stays so. */
  #renew(fresh: Element): void {
    const { activeElement } = document
    const control = activeElement && this.contains(activeElement) ? activeElement : undefined
    const same = control && counterpart({ of: control, fresh })
    const kept = control && same && { old: control, fresh: same }
    const unfolded = [...this.querySelectorAll('details')].map(({ open }) => open)
    fresh.querySelectorAll('details').forEach((details, index) => (details.open = unfolded[index] ?? false))
    const parts = [...fresh.children]
    for (const [index, old] of [...this.children].entries()) {
      const part = parts[index]
      if (old !== this.#status && part) renew({ old, fresh: part, kept })
    }
    if (control && !control.isConnected) focusOn(same?.isConnected ? same : this.closest('main'))
    this.#say(fresh)
  }
}

function here(): string {
  return location.pathname + location.search
}

function focusOn(element: Element | null | undefined): void {
  if (element instanceof HTMLElement) element.focus({ preventScroll: true })
}
