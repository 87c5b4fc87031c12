import type { Place } from '@/domain/document/topic-document'

import { normaliseURL } from './normalise-url'
import type { Planner } from './planner'
import type { ImportedOrganisation } from './provided'

interface PlacedRow {
  row: ImportedOrganisation
  place: Place
}

/** Asks about each link that is that of another organisation: its website, or the link of a row above. */
export function reportLinksOfOthers({ rows, planner }: { rows: PlacedRow[]; planner: Planner }): void {
  const above = new Map<string, ImportedOrganisation>()
  for (const { row, place } of rows) {
    if (row.url === null) continue
    const address = normaliseURL(row.url)
    const owner = planner.surroundings.organisationIndex.ownerOf(row.url) ?? above.get(address)
    if (!above.has(address)) above.set(address, row)
    if (!owner || owner.ref === row.ref) continue
    const message = `De link van “${row.name}” is die van “${owner.name}”. Klopt dat?`
    planner.report({ place, rule: 'link-of-another', message })
  }
}
