import { normaliseName } from '@/domain/organisations/normalise-name'
import { normaliseURL } from './normalise-url'
import { organisationKey, sourceKey } from './record-keys'
import type { Surroundings } from './planner'
import type { ImportedSource } from './provided'
import type { Ref } from './ref'

type Source = Pick<ImportedSource, 'title' | 'url'>

/** All records that a name may mean, also where several have it. What is there is gone through once, when it is asked. */
export class Namesakes {
  #organisations: Map<string, Set<Ref>> | null = null
  #sources: SourceMaps | null = null

  constructor(private readonly surroundings: Pick<Surroundings, 'organisations' | 'sources' | 'lookups'>) {}

  /** By name, abbreviation or alias. */
  organisations(name: string): Ref[] {
    this.surroundings.lookups?.organisations.has(organisationKey.name(normaliseName(name)))
    this.#organisations ??= this.#mapOrganisations()
    return [...(this.#organisations.get(normaliseName(name)) ?? [])]
  }

  /** By title and address, or else by the one that it has; first among the rows of a document, then in the guide. */
  sources({ source, rows }: { source: Source; rows: ImportedSource[] }): Ref[] {
    const own = new SourceMaps(rows.map((row) => [row.ref, row]))
    const found = own.find(source)
    if (found.length > 0) return found
    const key = source.url ? sourceKey.url(source.url) : sourceKey.title(source.title)
    this.surroundings.lookups?.sources.has(key)
    this.#sources ??= new SourceMaps(this.surroundings.sources)
    return this.#sources.find(source)
  }

  #mapOrganisations(): Map<string, Set<Ref>> {
    const byName = new Map<string, Set<Ref>>()
    for (const [ref, { name, abbreviation, aliases }] of this.surroundings.organisations)
      for (const each of [name, abbreviation ?? '', ...aliases].map(normaliseName))
        if (each !== '') add({ map: byName, key: each, ref })
    return byName
  }
}

class SourceMaps {
  readonly #byBoth = new Map<string, Set<Ref>>()
  readonly #byURL = new Map<string, Set<Ref>>()
  readonly #byTitle = new Map<string, Set<Ref>>()

  constructor(sources: Iterable<readonly [Ref, Source]>) {
    for (const [ref, source] of sources) {
      const { title, url } = keysOf(source)
      add({ map: this.#byBoth, key: `${title} ${url}`, ref })
      add({ map: this.#byTitle, key: title, ref })
      if (url !== '') add({ map: this.#byURL, key: url, ref })
    }
  }

  find(source: Source): Ref[] {
    const { title, url } = keysOf(source)
    const one = url === '' ? this.#byTitle.get(title) : this.#byURL.get(url)
    return [...(this.#byBoth.get(`${title} ${url}`) ?? one ?? [])]
  }
}

function keysOf({ title, url }: Source): { title: string; url: string } {
  return { title: normaliseName(title), url: url === null ? '' : normaliseURL(url) }
}

function add({ map, key, ref }: { map: Map<string, Set<Ref>>; key: string; ref: Ref }): void {
  const refs = map.get(key)
  if (refs) refs.add(ref)
  else map.set(key, new Set([ref]))
}
