import type { Named, Place, SourceInDocument } from '@/domain/document/topic-document'

import type { FoundOrganisation } from './find-organisation'
import { freeSlug } from '@/domain/text/free-slug'
import { sourceRowsFit } from './join-source-rows'
import { exactForm, LastSources, type Sought } from './last-sources'
import { normaliseName } from '@/domain/organisations/normalise-name'
import { findPublisher, planPublisher } from './plan-publisher'
import type { Planner } from './planner'
import type { ImportedSource } from './provided'
import { newRef, type Ref } from './ref'
import { followMerges } from './removed-records'

export interface LedSource {
  row: ImportedSource
  place: Place
}

type Led = Pick<ImportedSource, 'ref' | 'origin'>

type Source = Omit<SourceInDocument, 'place'>

/** Leads each row to a record: that of the last import first, and then one that is recognised. */
export class SourceFinder {
  readonly #last: LastSources
  /** Rows of the last import that are in the document as they were, or that one of its rows was. */
  readonly #taken = new Set<ImportedSource>()
  /** What the rows of this document led to, by what they say and by record. */
  readonly #byForm = new Map<string, Led>()
  readonly #byRef = new Map<Ref, ImportedSource[]>()

  constructor(private readonly planner: Planner) {
    this.#last = new LastSources(planner.surroundings.last)
  }

  /** The rows that say what they said are known before those that changed look for theirs. */
  expect(source: Source): void {
    const row = this.#last.exact(soughtOf({ source, found: this.#publisherOf(source) }))
    if (row) this.#taken.add(row)
  }

  /** `null` for a row that waits for a record in the trash. */
  lead({ place, ...source }: SourceInDocument): LedSource | null {
    const found = this.#publisherOf(source)
    const form = exactForm(soughtOf({ source, found }))
    const row = this.#lead({ source, found, place })
    if (!row) return null
    if (!this.#byForm.has(form)) this.#byForm.set(form, row)
    this.#byRef.set(row.ref, [...(this.#byRef.get(row.ref) ?? []), row])
    return { row, place }
  }

  #lead({ source, found, place }: Finding): ImportedSource | null {
    const last = this.#ofLastImport({ source, found })
    const known = this.#byForm.get(exactForm(soughtOf({ source, found }))) ?? last ?? this.#byLink(source)
    if (known && !this.planner.isThere(known.ref))
      return this.#removed({ source, found, place, led: known, wasListed: last !== null })
    const others = known && this.#byRef.get(known.ref)
    if (known && others) return this.#joined({ source, found, place, led: known, others })
    const row = this.#withPublisher({ source, found, place })
    const led = known ?? this.#recognise(row)
    if (led && !this.planner.isThere(led.ref))
      return this.#removed({ source, found, place, led, wasListed: false })
    const ref = led?.ref ?? this.#nameNew(row)
    const twins = this.#byRef.get(ref)
    const made = { ...row, ref, origin: led?.origin }
    if (twins) this.#reportJoined({ row: made, others: twins, place })
    return made
  }

  #publisherOf({ publisher, url }: Source): FoundOrganisation | null {
    return publisher && findPublisher({ publisher, url, planner: this.planner })
  }

  #ofLastImport({ source, found }: Omit<Finding, 'place'>): ImportedSource | null {
    const last = this.#last.find({ source: soughtOf({ source, found }), taken: this.#taken })
    if (last) this.#taken.add(last)
    return last
  }

  /** One with a link is known without its publisher, of which a row that does not count says nothing either. */
  #byLink({ title, url }: Source): Led | null {
    return url ? this.#recognise({ title, url, publisher: null }) : null
  }

  #recognise({ title, url, publisher }: Pick<ImportedSource, 'title' | 'url' | 'publisher'>): Led | null {
    const { sourceIndex, removed } = this.planner.surroundings
    const sought = { source: { title, url, publisher }, taken: this.#byRef }
    const found = sourceIndex.find(sought)
    if (found) return { ref: found.ref }
    const removedSource = removed?.sourceIndex.find(sought)
    if (!removedSource || !removed) return null
    const isThere = (ref: Ref): boolean => this.planner.isThere(ref)
    const ref = followMerges({ ref: removedSource.ref, isThere, merged: removed.merged })
    return ref ? { ref, origin: removedSource.ref } : { ref: removedSource.ref }
  }

  /** A row of the last import is kept with the record, by which it is known once that is restored. */
  #removed({
    source,
    found,
    place,
    led,
    wasListed,
  }: Finding & { led: Led; wasListed: boolean }): ImportedSource | null {
    this.planner.reportRemoved({ ref: led.ref, label: source.title, place })
    if (!wasListed) this.planner.waits = true
    return wasListed ? { ...withoutMaking({ source, found }), ref: led.ref, origin: led.origin } : null
  }

  /** A further row of a source; its publisher is made only where the rows before it name none. */
  #joined({
    source,
    found,
    place,
    led,
    others,
  }: Finding & { led: Led; others: ImportedSource[] }): ImportedSource {
    const isFirst = others.every(({ publisher }) => publisher === null)
    const row = isFirst ? this.#withPublisher({ source, found, place }) : withoutMaking({ source, found })
    const joined = { ...row, ref: led.ref, origin: led.origin }
    this.#reportJoined({ row: joined, others, place })
    return joined
  }

  #withPublisher({ source, found, place }: Finding): Row {
    const { publisher } = source
    const led = publisher && found && planPublisher({ publisher, found, place, planner: this.planner })
    if (!publisher || !led) return { ...source, publisher: null, publisherNamed: null }
    return { ...source, publisher: led.ref, publisherNamed: { ...publisher, origin: led.origin } }
  }

  #nameNew({ title, url, publisher }: Row): Ref {
    const { slugs, sourceIndex } = this.planner.surroundings
    const slug = freeSlug({
      title,
      isTaken: (candidate) =>
        slugs.sources.has(candidate) ||
        this.planner.made.has(newRef({ collection: 'sources', name: candidate })),
    })
    const ref = newRef({ collection: 'sources', name: slug })
    this.planner.made.add(ref)
    sourceIndex.add({ ref, title, url, publisher })
    return ref
  }

  #reportJoined({ row, others, place }: LedSource & { others: ImportedSource[] }): void {
    const first = others[0]?.title ?? row.title
    const twice =
      row.title === first
        ? `De bron “${row.title}” staat twee keer in het document`
        : `“${row.title}” is dezelfde bron als “${first}”, die ook in het document staat`
    const outcome = sourceRowsFit([...others, row])
      ? 'wat de rijen zeggen, is samengevoegd'
      : 'samen zijn de rijen te lang, dus de eerste telt'
    this.planner.report({ place, rule: 'duplicate-row', message: `${twice}; ${outcome}.` })
  }
}

interface Finding {
  source: Source
  /** Its publisher. */
  found: FoundOrganisation | null
  place: Place
}

type Row = Omit<ImportedSource, 'ref' | 'origin'>

function withoutMaking({ source, found }: Omit<Finding, 'place'>): Row {
  const { publisher } = source
  const led = found && found.is !== 'new' ? found : null
  return {
    ...source,
    publisher: led?.ref ?? null,
    publisherNamed: publisher && { ...publisher, origin: led?.origin },
  }
}

function soughtOf({
  source: { title, url, publisher },
  found,
}: {
  source: { title: string; url: string | null; publisher: Named | null }
  found: FoundOrganisation | null
}): Sought {
  const isKnown = found && (found.is === 'there' || (found.is === 'removed' && found.wasListed))
  const named = isKnown ? found.ref : publisher ? `+${normaliseName(publisher.name)}` : ''
  return { title, url, publisher: named }
}
