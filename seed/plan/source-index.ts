import { normaliseName } from './normalise-name'
import { normaliseURL } from './normalise-url'
import type { Ref } from './ref'

export interface IndexedSource {
  ref: Ref
  title: string
  url: string | null
  publisher: Ref | null
}

/** All sources: one with a link is known by it, one without by its title and publisher. */
export class SourceIndex {
  readonly #byRef = new Map<Ref, IndexedSource>()
  readonly #byIdentity = new Map<string, IndexedSource>()

  constructor(sources: Iterable<IndexedSource> = []) {
    for (const source of sources) this.add(source)
  }

  add({ ref, title, url, publisher }: IndexedSource): void {
    const source = { ref, title, url, publisher }
    const identity = identityOf(source)
    if (!this.#byIdentity.has(identity)) this.#byIdentity.set(identity, source)
    this.#byRef.set(ref, source)
  }

  remove(ref: Ref): void {
    const source = this.#byRef.get(ref)
    if (!source) return
    this.#byRef.delete(ref)
    if (this.#byIdentity.get(identityOf(source)) === source) this.#byIdentity.delete(identityOf(source))
  }

  find(source: Omit<IndexedSource, 'ref'>): IndexedSource | null {
    return this.#byIdentity.get(identityOf(source)) ?? null
  }
}

function identityOf({ title, url, publisher }: Omit<IndexedSource, 'ref'>): string {
  return url ? `url ${normaliseURL(url)}` : `title ${normaliseName(title)} ${publisher ?? ''}`
}
