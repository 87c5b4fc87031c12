'use client'

import { useEffect, useSyncExternalStore, type ReactNode } from 'react'

const labels = { system: 'Systeem', light: 'Licht', dark: 'Donker' } as const

/** Colours of the system, light or dark. It comes with JavaScript, without which it could do nothing. */
export function ColourSchemeChoice(): ReactNode {
  const kept = useSyncExternalStore(never, read, nothing)
  useEffect(colourBrowser, [])
  if (!kept) return null
  return (
    <div role="radiogroup" aria-label="Kleuren" className="flex rounded-small border border-control">
      {Object.entries(labels).map(([scheme, label]) => (
        <label
          key={scheme}
          className="cursor-pointer rounded-small px-3 py-1 has-checked:bg-accent-soft has-checked:font-semibold has-checked:text-ink has-focus-visible:outline-3 has-focus-visible:outline-offset-3 has-focus-visible:outline-accent"
        >
          <input
            type="radio"
            name="colour-scheme"
            defaultChecked={scheme === kept}
            onChange={() => choose(scheme)}
            className="sr-only"
          />
          {label}
        </label>
      ))}
    </div>
  )
}

/** What is shown now: the script in the head has put it on the root element. */
function read(): string {
  return document.documentElement.dataset.theme ?? 'system'
}

function choose(scheme: string): void {
  if (scheme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = scheme
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

/** Nothing but this component changes it. */
function never(): () => void {
  return () => {}
}

function nothing(): null {
  return null
}
