import { formatDate } from '../text/dutch'
import { safeHref } from '../text/safe-href'
import { linkAddress } from './link-address'

/** An address that leads nowhere, as visitors are told. */
export interface UnreachableLink {
  /** ISO 8601: when it was first found so. */
  since: string
  /** A copy in a public archive of what it last led to, and when that was made. */
  archived: { url: string; at: string } | null
}

/** By the form in which they are asked (`linkAddress`). */
export type UnreachableLinks = ReadonlyMap<string, UnreachableLink>

/** What is known of a link as it was written; `null` where it leads somewhere, or nobody can tell. */
export function unreachableLink({
  url,
  links,
}: {
  url: string | null
  links: UnreachableLinks | undefined
}): UnreachableLink | null {
  const address = url === null || !links?.size ? null : linkAddress(url)
  const found = address === null ? undefined : links?.get(address)
  if (!found) return null
  const { since, archived } = found
  return { since, archived: archived && safeHref(archived.url) !== null ? archived : null }
}

/** "Niet bereikbaar sinds 3 maart 2026". */
export function unreachableSince({ since }: UnreachableLink): string {
  return `Niet bereikbaar sinds ${formatDate(since)}`
}

/** "bewaarde versie van 12 februari 2026". */
export function archivedOn({ at }: NonNullable<UnreachableLink['archived']>): string {
  return `bewaarde versie van ${formatDate(at)}`
}

/** Both in one line, for files. */
export function describeUnreachable(link: UnreachableLink): string {
  const { archived } = link
  return archived
    ? `${unreachableSince(link)}; ${archivedOn(archived)}: ${archived.url}`
    : unreachableSince(link)
}
