import type { Named } from '@/domain/document/topic-document'

import { normaliseName } from '@/domain/organisations/normalise-name'

/**
 * Finds organisations by a name of which all but the first word is an abbreviation: "Ministerie van VWS" is "Ministerie
 * van Volksgezondheid, Welzijn en Sport (VWS)". Two that share a first word and an abbreviation may still be two.
 */
export class ShortNames<Item> {
  readonly #byWords = new Map<string, Item>()
  readonly #byAbbreviation = new Map<string, Item>()

  add({ named, item }: { named: Named; item: Item }): void {
    const { words, abbreviation } = formsOf(named)
    if (words && !this.#byWords.has(words)) this.#byWords.set(words, item)
    if (abbreviation && !this.#byAbbreviation.has(abbreviation)) this.#byAbbreviation.set(abbreviation, item)
  }

  remove({ named, item }: { named: Named; item: Item }): void {
    const { words, abbreviation } = formsOf(named)
    if (words && this.#byWords.get(words) === item) this.#byWords.delete(words)
    if (abbreviation && this.#byAbbreviation.get(abbreviation) === item)
      this.#byAbbreviation.delete(abbreviation)
  }

  find(named: Named): Item | null {
    const { words, abbreviation } = formsOf(named)
    const written = words ? (this.#byWords.get(words) ?? this.#byAbbreviation.get(words)) : undefined
    return written ?? (abbreviation ? this.#byWords.get(abbreviation) : undefined) ?? null
  }
}

/** By which a name is found, and found by. */
export function shortForms(named: Named): string[] {
  const { words, abbreviation } = formsOf(named)
  return [words, abbreviation].filter((form) => form !== null)
}

/** The first word with the rest of the name, and with the abbreviation; "van" and the like do not count. */
function formsOf({ name, abbreviation }: Named): { words: string | null; abbreviation: string | null } {
  const [first = '', ...others] = normaliseName(name).split(' ')
  const rest = others.slice(others.findIndex((word) => !fillers.has(word)))
  if (others.length === 0) return { words: null, abbreviation: null }
  const noun = first === 'min' ? 'ministerie' : first
  const form = (words: string[]): string => `${noun} ${words.join('')}`
  return {
    words: form(rest),
    abbreviation: abbreviation ? form(normaliseName(abbreviation).split(' ')) : null,
  }
}

const fillers = new Set('van voor de het der den'.split(' '))
