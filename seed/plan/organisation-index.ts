import { knownOrganisation, namesakesOf } from '@/seed/known-organisations/known-organisation'
import type { Named } from '@/domain/document/topic-document'

import type { ExistingOrganisation } from './existing'
import { normaliseName } from '@/domain/organisations/normalise-name'
import { wholeGuide, type Lookups } from './lookups'
import { domainOf, normaliseURL } from './normalise-url'
import { organisationKey } from './record-keys'
import type { Ref } from './ref'
import { shortForms, ShortNames } from './short-names'
import { TwinIndex } from './twin-index'

export type IndexedOrganisation = Pick<ExistingOrganisation, 'name' | 'abbreviation' | 'aliases' | 'url'> & {
  ref: Ref
}

export interface Recognition {
  match: IndexedOrganisation
  /** `inside`: one name holds the other. */
  by: 'name' | 'inside'
}

/** All organisations, to be found by name and by domain in a time that does not grow with their number. */
export class OrganisationIndex {
  readonly #byRef = new Map<Ref, IndexedOrganisation>()
  readonly #byName = new Map<string, IndexedOrganisation>()
  readonly #byAbbreviation = new Map<string, IndexedOrganisation>()
  readonly #byDomain = new Map<string, IndexedOrganisation[]>()
  readonly #byURL = new Map<string, IndexedOrganisation>()
  readonly #shortNames = new ShortNames<IndexedOrganisation>()
  readonly #twins: TwinIndex<IndexedOrganisation>

  constructor(
    organisations: Iterable<IndexedOrganisation> = [],
    private readonly lookups: Lookups = wholeGuide,
  ) {
    this.#twins = new TwinIndex([], lookups)
    for (const organisation of organisations) this.add(organisation)
  }

  add(organisation: IndexedOrganisation): void {
    this.#byRef.set(organisation.ref, organisation)
    for (const [map, key] of this.#places(organisation)) if (!map.has(key)) map.set(key, organisation)
    const domain = domainOf(organisation.url)
    if (domain)
      this.#byDomain
        .set(domain, this.#byDomain.get(domain) ?? [])
        .get(domain)
        ?.push(organisation)
    this.#shortNames.add({ named: organisation, item: organisation })
    this.#twins.add(organisation)
  }

  remove(ref: Ref): void {
    const organisation = this.#byRef.get(ref)
    if (!organisation) return
    this.#byRef.delete(ref)
    for (const [map, key] of this.#places(organisation)) if (map.get(key) === organisation) map.delete(key)
    const sharing = this.#sharingDomain(organisation.url)
    const place = sharing.indexOf(organisation)
    if (place >= 0) sharing.splice(place, 1)
    this.#shortNames.remove({ named: organisation, item: organisation })
    this.#twins.remove(organisation)
  }

  /** The organisation whose own link this is. */
  ownerOf(url: string): IndexedOrganisation | null {
    this.lookups.has(organisationKey.url(url))
    return this.#byURL.get(normaliseURL(url)) ?? null
  }

  /**
   * Recognises an organisation by name, abbreviation or alias, also where the abbreviation stands behind the first word
   * of the name. One name inside the other counts only when both
   * share a domain; a URL alone never does, for two ministries share one (docs/content-format.md).
   */
  recognise({ named, url }: { named: Named; url: string | null }): Recognition | null {
    const byName = this.#byAnyName(named)
    if (byName) return { match: byName, by: 'name' }
    const inside = this.#sharingDomain(url).find((other) => isInside(named.name, other.name))
    return inside ? { match: inside, by: 'inside' } : null
  }

  /** For what is not recognised: an organisation that it may well be, which a person has to decide. */
  twinOf(named: Named): IndexedOrganisation | null {
    const abbreviation = named.abbreviation ? normaliseName(named.abbreviation) : ''
    return this.#byAbbreviation.get(abbreviation) ?? this.#twins.find(named.name)
  }

  #byAnyName(named: Named): IndexedOrganisation | null {
    this.#note(named)
    for (const name of namesOf({ ...named, aliases: [] })) {
      const match = this.#byName.get(name) ?? this.#byShortName({ named, name })
      if (match) return match
    }
    const abbreviation = named.abbreviation ? normaliseName(named.abbreviation) : ''
    const bare = this.#byName.get(abbreviation)
    if (bare && isCalled({ organisation: bare, abbreviation })) return bare
    return this.#shortNames.find(named)
  }

  /** All that the name is looked for by; what the hand-kept list calls otherwise has its own name. */
  #note(named: Named): void {
    if (this.lookups === wholeGuide) return
    const { name, abbreviation } = named
    const forms = [...namesOf({ name, abbreviation, aliases: [] }), normaliseName(abbreviation ?? '')]
    for (const form of forms.flatMap(namesakesOf)) this.lookups.has(organisationKey.name(form))
    for (const form of shortForms(named)) this.lookups.has(organisationKey.short(form))
  }

  /** A document that writes just "COA" means the organisation that has this abbreviation. */
  #byShortName({ named, name }: { named: Named; name: string }): IndexedOrganisation | undefined {
    return named.abbreviation === null ? this.#byAbbreviation.get(name) : undefined
  }

  #sharingDomain(url: string | null): IndexedOrganisation[] {
    const domain = domainOf(url)
    if (!domain) return []
    this.lookups.has(organisationKey.domain(domain))
    return this.#byDomain.get(domain) ?? []
  }

  /** Where an organisation is found by one key, unless another has it already. */
  #places(organisation: IndexedOrganisation): [Map<string, IndexedOrganisation>, string][] {
    const { abbreviation, url } = organisation
    const each = (
      map: Map<string, IndexedOrganisation>,
      keys: Iterable<string>,
    ): [Map<string, IndexedOrganisation>, string][] => [...keys].map((key) => [map, key])
    return [
      ...each(this.#byName, namesOf(organisation)),
      ...each(this.#byAbbreviation, abbreviation ? [normaliseName(abbreviation)] : []),
      ...each(this.#byURL, url ? [normaliseURL(url)] : []),
    ]
  }
}

/** Every name in normal form: as written, its other names, and those that the hand-kept list has for it. */
function namesOf({ name, abbreviation, aliases }: Named & { aliases: string[] }): Set<string> {
  const known = knownOrganisation({ name, abbreviation })
  return new Set(
    [name, ...aliases, ...(known ? [known.name, ...(known.aliases ?? [])] : [])].map(normaliseName),
  )
}

/** Whether an organisation that is named by an abbreviation has no other one; an import may have filled it in. */
function isCalled({
  organisation,
  abbreviation,
}: {
  organisation: IndexedOrganisation
  abbreviation: string
}): boolean {
  return organisation.abbreviation === null || normaliseName(organisation.abbreviation) === abbreviation
}

function isInside(a: string, b: string): boolean {
  const [first, second] = [` ${normaliseName(a)} `, ` ${normaliseName(b)} `]
  return first.includes(second) || second.includes(first)
}
