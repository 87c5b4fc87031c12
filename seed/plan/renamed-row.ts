import type { OrganisationInDocument } from '@/domain/document/topic-document'
import { knownOrganisation } from '@/seed/known-organisations/known-organisation'

import { normaliseURL } from './normalise-url'
import type { Planner } from './planner'
import type { ImportedOrganisation } from './provided'
import type { Ref } from './ref'
import { same } from '@/domain/merge/same'

/**
 * The row of the last import to which a document gave another name: the only one that it does not name any more with the
 * same address and the same words.
 */
export function renamedRow({
  organisation,
  named,
  planner,
}: {
  organisation: OrganisationInDocument
  /** What the rows of the document lead to by their names. */
  named: ReadonlySet<Ref>
  planner: Planner
}): Pick<ImportedOrganisation, 'ref' | 'origin'> | null {
  const { url, role } = organisation
  if (!url) return null
  const address = normaliseURL(url)
  const [found, ...others] = (planner.surroundings.last?.organisations ?? []).filter(
    (row) =>
      !named.has(row.ref) && row.url !== null && normaliseURL(row.url) === address && same(row.role, role),
  )
  return found && others.length === 0 && !areTwoKnown(found, organisation) ? found : null
}

function areTwoKnown(a: ImportedOrganisation, b: OrganisationInDocument): boolean {
  const [first, second] = [knownOrganisation(a), knownOrganisation(b)]
  return first !== null && second !== null && first !== second
}
