import type { OrganisationRow } from '@/domain/organisations/organisation'
import { safeHref } from '@/domain/text/safe-href'

/** By what registers know an organisation; what was typed and is no identifier is left out. */
export function toIdentifiers({
  tooi,
  wikidata,
  kvk,
  rsin,
}: {
  tooi?: string | null
  wikidata?: string | null
  kvk?: string | null
  rsin?: string | null
}): OrganisationRow['identifiers'] {
  const item = wikidata?.trim() ?? ''
  return {
    tooi: safeHref(tooi),
    wikidata: /^Q[1-9][0-9]*$/.test(item) ? item : null,
    kvk: kvk || null,
    rsin: rsin || null,
  }
}
