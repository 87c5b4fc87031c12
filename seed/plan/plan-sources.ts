import type { SourceInDocument } from '@/domain/topic-document'

import { freeSlug } from './free-slug'
import { planPublisher } from './plan-organisations'
import { existingOf, type Planner } from './planner'
import { newRef, type Ref } from './ref'
import type { SaidSource } from './said'

/** Finds or plans each source of the document; a second row of the same one is reported. */
export function planSources({
  sources,
  planner,
}: {
  sources: SourceInDocument[]
  planner: Planner
}): SaidSource[] {
  const said = new Map<Ref, SaidSource>()
  for (const { place, publisher, ...rest } of sources) {
    const source = {
      ...rest,
      publisher: publisher ? planPublisher({ publisher, url: rest.url, place, planner }) : null,
    }
    const ref = planner.surroundings.sourceIndex.find(source)?.ref ?? planNew({ source, planner })
    if (said.has(ref)) {
      const message = `De bron “${source.title}” staat twee keer in het document; de eerste rij telt.`
      planner.report({ place, rule: 'duplicate-row', message })
      continue
    }
    said.set(ref, { ref, ...source })
    compare({ ref, source, place, planner })
  }
  return [...said.values()]
}

function planNew({ source, planner }: { source: Omit<SaidSource, 'ref'>; planner: Planner }): Ref {
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
  source: Omit<SaidSource, 'ref'>
  place: SourceInDocument['place']
  planner: Planner
}): void {
  const found = existingOf({ ref, map: planner.surroundings.sources })
  if (!found) return
  const last = planner.surroundings.last?.sources.find((said) => said.ref === ref)
  planner.compare({ collection: 'sources', ref, label: found.now.title, place, last, file: source, ...found })
}
