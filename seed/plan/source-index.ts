import { normaliseName } from '@/domain/organisations/normalise-name'
import { wholeGuide, type Lookups } from './lookups'
import { normaliseURL } from './normalise-url'
import { sourceKey } from './record-keys'
import type { Ref } from './ref'

export interface IndexedSource {
  ref: Ref
  title: string
  url: string | null
  publisher: Ref | null
}

/**
 * All sources: one with a link is known by it, one without by its title and publisher. Where several have the same
 * link, such as reports that share a page, the title tells them apart.
 */
export class SourceIndex {
  readonly #byRef = new Map<Ref, IndexedSource>()
  readonly #byIdentity = new Map<string, IndexedSource[]>()

  constructor(
    sources: Iterable<IndexedSource> = [],
    private readonly lookups: Lookups = wholeGuide,
  ) {
    for (const source of sources) this.add(source)
  }

  add({ ref, title, url, publisher }: IndexedSource): void {
    const source = { ref, title, url, publisher }
    const identity = identityOf(source)
    this.#byIdentity.set(identity, [...(this.#byIdentity.get(identity) ?? []), source])
    this.#byRef.set(ref, source)
  }

  remove(ref: Ref): void {
    const source = this.#byRef.get(ref)
    if (!source) return
    this.#byRef.delete(ref)
    const identity = identityOf(source)
    const others = (this.#byIdentity.get(identity) ?? []).filter((other) => other !== source)
    if (others.length > 0) this.#byIdentity.set(identity, others)
    else this.#byIdentity.delete(identity)
  }

  /** The source that a row of a document speaks of; other rows of that document speak of those in `taken`. */
  find({
    source,
    taken,
  }: {
    source: Omit<IndexedSource, 'ref'>
    taken: ReadonlyMap<Ref, unknown>
  }): IndexedSource | null {
    this.lookups.has(source.url ? sourceKey.url(source.url) : sourceKey.title(source.title))
    const found = this.#byIdentity.get(identityOf(source)) ?? []
    const title = normaliseName(source.title)
    const sameTitle = found.find((one) => normaliseName(one.title) === title)
    return sameTitle ?? found.find(({ ref }) => !taken.has(ref)) ?? null
  }
}

function identityOf({ title, url, publisher }: Omit<IndexedSource, 'ref'>): string {
  return url ? `url ${normaliseURL(url)}` : `title ${normaliseName(title)} ${publisher ?? ''}`
}
