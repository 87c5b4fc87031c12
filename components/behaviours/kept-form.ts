import { Behaviour } from './behaviour'

const key = 'kept-form'

/** Fills in the form in it with what was sent last, on the page that says why that was rejected. */
export class KeptForm extends Behaviour {
  protected start(signal: AbortSignal): void {
    const form = this.querySelector('form')
    const kept = sessionStorage.getItem(key)
    sessionStorage.removeItem(key)
    if (!form) return
    if (kept && this.hasAttribute('rejected'))
      for (const [name, value] of new URLSearchParams(kept)) {
        const field = form.elements.namedItem(name)
        if (field && 'value' in field) field.value = value
      }
    form.addEventListener('submit', () => sessionStorage.setItem(key, typedIn(form)), { signal })
  }
}

/** What a visitor filled in: what is hidden in a form is of that page alone. */
function typedIn(form: HTMLFormElement): string {
  const data = new FormData(form)
  for (const { name } of form.querySelectorAll<HTMLInputElement>('[type=hidden]')) data.delete(name)
  return String(new URLSearchParams([...data].map(([name, value]) => [name, String(value)])))
}
