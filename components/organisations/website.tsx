import type { ReactNode } from 'react'
import { safeHref } from '@/domain/text/safe-href'
import { websiteName } from '@/domain/text/website-name'
import { Link } from '../elements/link'

/** The website of an organisation, called by its host; nothing where there is none. */
export function Website({ url }: { url: string | null }): ReactNode {
  const address = safeHref(url)
  if (address === null) return null
  return (
    <p className="text-small">
      <Link href={address} className="inline-block py-0.5 text-muted hover:text-accent">
        {websiteName(address)}
      </Link>
    </p>
  )
}
