import { Behaviour, make } from './behaviour'

const labels = { system: 'Systeem', light: 'Licht', dark: 'Donker' }

/** Colours of the system, light or dark. A script adds the choice, which could do nothing without one. */
export class ColourScheme extends Behaviour {
  protected start(signal: AbortSignal): void {
    this.#show()
    // The page comes with the colours of the system: asking for them here would have it styled twice.
    if (root.dataset.theme) colourBrowser()
    addEventListener(
      'pageshow',
      ({ persisted }) => {
        // The browser kept the page from before a choice on another one.
        if (persisted) this.#restore()
      },
      { signal },
    )
  }

  #restore(): void {
    try {
      apply(localStorage.getItem('colour-scheme') ?? 'system')
    } catch {
      // The browser keeps nothing, so there is no choice of another page.
    }
    this.#show()
    colourBrowser()
  }

  #show(): void {
    const { theme: shown = 'system' } = root.dataset
    const group = make('div', {
      role: 'radiogroup',
      ariaLabel: 'Kleuren',
      className: 'flex rounded-small border border-control',
    })
    for (const [scheme, label] of Object.entries(labels)) {
      group.append(choice({ scheme, label, checked: scheme === shown }))
    }
    this.replaceChildren(group)
  }
}

const root = document.documentElement

function choice({
  scheme,
  label,
  checked,
}: {
  scheme: string
  label: string
  checked: boolean
}): HTMLElement {
  const element = make('label', {
    className:
      'cursor-pointer rounded-small px-3 py-1 has-checked:bg-accent-soft has-checked:font-semibold has-checked:text-ink has-focus-visible:outline-3 has-focus-visible:outline-offset-3 has-focus-visible:outline-accent',
  })
  const input = make('input', { type: 'radio', name: 'colour-scheme', checked, className: 'sr-only' })
  input.addEventListener('change', () => choose(scheme))
  element.append(input, label)
  return element
}

function apply(scheme: string): void {
  if (scheme === 'system') delete root.dataset.theme
  else root.dataset.theme = scheme
}

function choose(scheme: string): void {
  apply(scheme)
  colourBrowser()
  try {
    localStorage.setItem('colour-scheme', scheme)
  } catch {
    // The visitor has the browser keep nothing: the choice is for this page only.
  }
}

/** Gives what the browser draws around the page the colour of the page. */
function colourBrowser(): void {
  const { backgroundColor } = getComputedStyle(document.body)
  for (const meta of document.getElementsByName('theme-color')) meta.setAttribute('content', backgroundColor)
}
