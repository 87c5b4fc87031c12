import type { ReactNode } from 'react'
import { paths } from '@/domain/site/paths'
import { Link } from '../elements/link'

/** The name of an organisation, to its own page, with its abbreviation behind it. */
export function OrganisationName({
  organisation: { slug, name, abbreviation },
}: {
  organisation: { slug: string; name: string; abbreviation: string | null }
}): ReactNode {
  return (
    <>
      <Link href={paths.organisation(slug)} className="font-semibold no-underline hover:underline">
        {name}
      </Link>
      {abbreviation && abbreviation !== name && (
        <span className="font-sans text-small font-normal text-muted"> {abbreviation}</span>
      )}
    </>
  )
}
