import type { ReactNode } from 'react'
import type { OrganisationEnd as End } from '@/domain/organisations/organisation-end'
import { paths } from '@/domain/site/paths'
import { formatDate } from '@/domain/text/dutch'
import { Link } from '../elements/link'

/** "opgeheven sinds 1 juli 2025, opgevolgd door Nieuw bureau"; nothing of an organisation that exists. */
export function OrganisationEnd({ organisation: { endedAt, successor } }: { organisation: End }): ReactNode {
  return (
    <>
      {endedAt && `opgeheven sinds ${formatDate(endedAt)}`}
      {endedAt && successor && ', '}
      {successor && (
        <>
          opgevolgd door <Link href={paths.organisation(successor.slug)}>{successor.name}</Link>
        </>
      )}
    </>
  )
}

/** The same as a line below the name of an organisation. */
export function OrganisationEndLine({ organisation }: { organisation: End }): ReactNode {
  if (!hasEnd(organisation)) return null
  return (
    <p className="font-sans text-small font-normal text-muted">
      <OrganisationEnd organisation={organisation} />
    </p>
  )
}

export function hasEnd({ endedAt, successor }: End): boolean {
  return endedAt !== null || successor !== null
}
