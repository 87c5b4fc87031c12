import type { SourceInDocument } from '@/domain/document/topic-document'

import { freeSlug } from '@/domain/text/free-slug'
import { normaliseName } from './normalise-name'
import { normaliseURL } from './normalise-url'
import { planPublisher } from './plan-organisations'
import { existingOf, type Planner } from './planner'
import { newRef, type Ref } from './ref'
import type { ImportedSource } from './provided'

/** Finds or plans each source of the document; a second row of the same one is reported. */
export function planSources({
  sources,
  planner,
}: {
  sources: SourceInDocument[]
  planner: Planner
}): ImportedSource[] {
  const provided = new Map<Ref, ImportedSource>()
  const rows = new Set<string>()
  const { sourceIndex } = planner.surroundings
  for (const { place, publisher, ...rest } of sources) {
    const row = rest.url && `${normaliseURL(rest.url)} ${normaliseName(rest.title)}`
    if (row && rows.has(row)) {
      reportTwice({ title: rest.title, place, planner })
      continue
    }
    if (row) rows.add(row)
    // One with a link is known without its publisher, of which a row that does not count says nothing either.
    const known = rest.url
      ? sourceIndex.find({ source: { ...rest, publisher: null }, taken: provided })
      : null
    if (known && provided.has(known.ref)) {
      reportTwice({ title: rest.title, place, planner })
      continue
    }
    const source = {
      ...rest,
      publisher: publisher ? planPublisher({ publisher, url: rest.url, place, planner }) : null,
    }
    const ref = sourceIndex.find({ source, taken: provided })?.ref ?? planNew({ source, planner })
    if (provided.has(ref)) {
      reportTwice({ title: source.title, place, planner })
      continue
    }
    provided.set(ref, { ref, ...source })
    compare({ ref, source, place, planner })
  }
  return [...provided.values()]
}

function reportTwice({
  title,
  place,
  planner,
}: {
  title: string
  place: SourceInDocument['place']
  planner: Planner
}): void {
  const message = `De bron “${title}” staat twee keer in het document; de eerste rij telt.`
  planner.report({ place, rule: 'duplicate-row', message })
}

function planNew({ source, planner }: { source: Omit<ImportedSource, 'ref'>; planner: Planner }): Ref {
  const { slugs, sourceIndex } = planner.surroundings
  const slug = freeSlug({
    title: source.title,
    isTaken: (slug) =>
      slugs.sources.has(slug) || planner.records.has(newRef({ collection: 'sources', name: slug })),
  })
  const ref = newRef({ collection: 'sources', name: slug })
  planner.create({ collection: 'sources', ref, label: source.title, data: { ...source, slug } })
  sourceIndex.add({ ref, ...source })
  return ref
}

function compare({
  ref,
  source,
  place,
  planner,
}: {
  ref: Ref
  source: Omit<ImportedSource, 'ref'>
  place: SourceInDocument['place']
  planner: Planner
}): void {
  const found = existingOf({ ref, map: planner.surroundings.sources })
  if (!found) return
  const last = planner.surroundings.last?.sources.find((provided) => provided.ref === ref)
  planner.compare({ collection: 'sources', ref, label: found.now.title, place, last, file: source, ...found })
}
