import type { Place, SourceInDocument } from '@/domain/document/topic-document'
import { sourceFacts } from '@/domain/sources/source-facts'

import { joinSourceRows, type JoinedSource } from './join-source-rows'
import { existingOf, type Planner } from './planner'
import type { ImportedSource } from './provided'
import { idOfRef } from './ref'
import { separatePublishers } from './separate-publishers'
import { SourceFinder } from './source-finder'

/**
 * Finds or plans each source of the document, and returns its rows with what they led to: several may lead to one, and
 * one that editors took away stays away.
 */
export function planSources({
  sources,
  planner,
}: {
  sources: SourceInDocument[]
  planner: Planner
}): ImportedSource[] {
  const finder = new SourceFinder(planner)
  const separate = sources.map((source) => separatePublishers({ source, planner }))
  for (const source of separate) finder.expect(source)
  const led = separate.flatMap((source) => finder.lead(source) ?? [])
  const rows = led.map(({ row }) => row)
  const places = new Map(led.toReversed().map(({ row, place }) => [row.ref, place]))
  for (const joined of joinSourceRows(rows)) {
    const place = places.get(joined.ref)
    if (place && planner.isThere(joined.ref)) planOne({ joined, place, planner })
  }
  return rows
}

function planOne({ joined, place, planner }: { joined: JoinedSource; place: Place; planner: Planner }): void {
  if (idOfRef(joined.ref) === null) create({ joined, planner })
  else compare({ joined, place, planner })
}

function create({ joined, planner }: { joined: JoinedSource; planner: Planner }): void {
  const { ref, publisher } = joined
  const isThere = publisher !== null && planner.isThere(publisher)
  const slug = ref.slice(ref.indexOf('+') + 1)
  const data = { ...sourceFacts.parse(joined), publisher: isThere ? publisher : null, slug }
  planner.create({ collection: 'sources', ref, label: joined.title, data })
}

function compare({ joined, place, planner }: { joined: JoinedSource; place: Place; planner: Planner }): void {
  const { ref, origin, publisher } = joined
  const found = existingOf({ ref, map: planner.surroundings.sources })
  if (!found) return
  const [last] = joinSourceRows(
    (planner.surroundings.last?.sources ?? []).filter((row) => row.ref === ref && row.origin === origin),
  )
  // A publisher that editors took away is nobody: the document says nothing of it.
  const isSilent = publisher !== null && !planner.isThere(publisher)
  const file = { ...sourceFacts.parse(joined), ...(isSilent ? {} : { publisher }) }
  planner.compare({ collection: 'sources', ref, label: found.now.title, place, last, file, ...found })
}
