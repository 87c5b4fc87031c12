import { maxLength } from '@/domain/text/max-length'

import { isHomePage } from './is-home-page'
import { joinTexts } from './join-texts'
import { normaliseURL } from './normalise-url'
import type { ImportedOrganisation } from './provided'
import { rowsByRecord } from './rows-by-record'

/** What a document says of one organisation, in one row or in several. */
export interface JoinedOrganisation extends Omit<ImportedOrganisation, 'written'> {
  /** Its home page, where one of the rows has that. */
  website: string | null
}

/** The rows of each organisation as one: their words behind each other, with the addresses for which it has no place. */
export function joinOrganisationRows(rows: ImportedOrganisation[]): JoinedOrganisation[] {
  return rowsByRecord(rows).flatMap(joinRows)
}

/** Whether what several rows say of one organisation fits in one. */
export function organisationRowsFit(rows: ImportedOrganisation[]): boolean {
  return (joinedRole(rows)?.length ?? 0) <= maxLength.cell
}

function joinRows(rows: ImportedOrganisation[]): JoinedOrganisation[] {
  const [first] = rows
  if (!first) return []
  const { ref, origin, name } = first
  return [
    {
      ref,
      origin,
      name,
      abbreviation: rows.find(({ abbreviation }) => abbreviation !== null)?.abbreviation ?? null,
      type: rows.find(({ type }) => type !== null)?.type ?? null,
      url: urlsOf(rows)[0] ?? null,
      website: websiteOf(rows),
      role: organisationRowsFit(rows) ? joinedRole(rows) : first.role,
    },
  ]
}

function joinedRole(rows: ImportedOrganisation[]): string | null {
  if (rows.length === 1) return rows[0]?.role ?? null
  const [first = '', ...others] = urlsOf(rows)
  const website = websiteOf(rows) ?? ''
  const placed = new Set([first, website].map(normaliseURL))
  const further = others.filter((url) => !placed.has(normaliseURL(url)))
  return joinTexts([...rows.map(({ role }) => role), ...further])
}

function urlsOf(rows: ImportedOrganisation[]): string[] {
  return rows.flatMap(({ url }) => url ?? [])
}

function websiteOf(rows: ImportedOrganisation[]): string | null {
  return urlsOf(rows).find(isHomePage) ?? null
}
