import { Behaviour } from './behaviour'

const key = 'kept-form'

/** Fills in the form in it with what was sent last, on the page that says why that was refused. */
export class KeptForm extends Behaviour {
  protected start(signal: AbortSignal): void {
    const kept = sessionStorage.getItem(key)
    sessionStorage.removeItem(key)
    if (kept && this.hasAttribute('refused')) this.#fill(new URLSearchParams(kept))
    this.addEventListener('submit', () => this.#keep(), { signal })
  }

  #keep(): void {
    const typed = this.#fields.map(({ name, type, value, checked }) => [
      name,
      type !== 'radio' || checked ? value : '',
    ])
    sessionStorage.setItem(key, String(new URLSearchParams(typed.filter(([, value]) => value))))
  }

  #fill(kept: URLSearchParams): void {
    for (const field of this.#fields) {
      const value = kept.get(field.name) ?? ''
      if (field.type === 'radio') field.checked = field.value === value
      else field.value = value
    }
  }

  /** What a visitor fills in; what the server does is of that page alone. */
  get #fields(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('textarea, input:not([type=hidden])')]
  }
}
