import type { SourceInDocument } from '@/domain/document/topic-document'

import { normaliseName } from '@/domain/organisations/normalise-name'
import { normaliseURL } from './normalise-url'
import type { ImportedSource, Provided } from './provided'

export type Sought = Pick<SourceInDocument, 'title' | 'url'> & {
  /** Its record, or a name that has none; empty for no publisher. */
  publisher: string
}

/**
 * The sources of the last import, to be found by what their rows said: by title and link, and by either where the other
 * one changed. A row without a link is known by its title and its publisher.
 */
export class LastSources {
  readonly #byForm = new Map<string, ImportedSource[]>()

  constructor(last: Provided | null) {
    for (const row of last?.sources ?? [])
      for (const form of [row.title, row.written ?? row.title].flatMap((title) =>
        formsOf({ title, url: row.url, publisher: row.publisher ?? '' }),
      ))
        this.#byForm.set(form, [...(this.#byForm.get(form) ?? []), row])
  }

  /** The row that this one was, which other rows of the document, that led to `taken`, were not. */
  find({ source, taken }: { source: Sought; taken: ReadonlySet<ImportedSource> }): ImportedSource | null {
    const [exact = '', ...alike] = formsOf(source)
    const same = this.#byForm.get(exact)?.[0]
    const free = (form: string): ImportedSource | undefined =>
      this.#byForm.get(form)?.find((row) => !taken.has(row))
    return same ?? alike.flatMap((form) => free(form) ?? [])[0] ?? null
  }

  /** The row of the last import that said exactly this. */
  exact(source: Sought): ImportedSource | null {
    return this.#byForm.get(exactForm(source))?.[0] ?? null
  }
}

/** A row in the form in which another one says the same. */
export function exactForm(source: Sought): string {
  return formsOf(source)[0] ?? ''
}

/** The surest first. */
function formsOf({ title, url, publisher }: Sought): string[] {
  const name = normaliseName(title)
  const published = `title ${name} ${publisher}`
  if (!url) return [`bare ${name} ${publisher}`, published]
  const address = normaliseURL(url)
  return [`both ${address} ${name}`, `url ${address}`, published]
}
