import type { Named } from '@/domain/document/topic-document'

import { normaliseName } from '@/domain/organisations/normalise-name'
import type { ImportedOrganisation, Provided } from './provided'
import { ShortNames } from './short-names'

type Led = Pick<ImportedOrganisation, 'ref' | 'origin'>

/** What the names in a document led to, in its tables and as publishers. The first row with a name counts. */
export class LedNames {
  readonly #byName = new Map<string, Led>()
  readonly #byAbbreviation = new Map<string, Led>()
  readonly #shortNames = new ShortNames<Led>()

  static of(last: Pick<Provided, 'organisations' | 'sources'> | null): LedNames {
    const names = new LedNames()
    for (const row of last?.organisations ?? []) {
      names.add({ named: row, led: row })
      if (row.written !== undefined) names.add({ named: { ...row, name: row.written }, led: row })
    }
    for (const { publisher, publisherNamed } of last?.sources ?? [])
      if (publisher && publisherNamed)
        names.add({ named: publisherNamed, led: { ref: publisher, origin: publisherNamed.origin } })
    return names
  }

  add({ named, led: { ref, origin } }: { named: Named; led: Led }): void {
    const led = { ref, origin }
    const keys = [exactForm(named), normaliseName(named.name)]
    for (const key of keys) if (!this.#byName.has(key)) this.#byName.set(key, led)
    const abbreviation = named.abbreviation ? normaliseName(named.abbreviation) : null
    if (abbreviation && !this.#byAbbreviation.has(abbreviation)) this.#byAbbreviation.set(abbreviation, led)
    this.#shortNames.add({ named, item: led })
  }

  find(named: Named): Led | null {
    const name = normaliseName(named.name)
    const written = this.#byName.get(exactForm(named)) ?? this.#byName.get(name)
    return written ?? this.#abbreviated(named) ?? this.#shortNames.find(named)
  }

  /** "COA" and "Centraal Orgaan opvang asielzoekers (COA)" are one name in a document, whichever stood there first. */
  #abbreviated({ name, abbreviation }: Named): Led | null {
    if (abbreviation) return this.#byName.get(normaliseName(abbreviation)) ?? null
    return this.#byAbbreviation.get(normaliseName(name)) ?? null
  }
}

function exactForm({ name, abbreviation }: Named): string {
  return `${normaliseName(name)} (${abbreviation ? normaliseName(abbreviation) : ''})`
}
