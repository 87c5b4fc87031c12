/**
 * An element that the server writes and that a script improves. `start` runs each time that the element comes into
 * the document, and what it listens to with `signal` ends when the element leaves it.
 */
export abstract class Behaviour extends HTMLElement {
  #connected = new AbortController()

  connectedCallback(): void {
    this.#connected = new AbortController()
    this.start(this.#connected.signal)
  }

  disconnectedCallback(): void {
    this.#connected.abort()
  }

  protected abstract start(signal: AbortSignal): void
}

/** Makes an element with these properties. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), properties)
}
