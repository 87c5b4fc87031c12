import type { ReactNode } from 'react'
import type { OrganisationPage } from '@/domain/organisations/organisation'
import { paths } from '@/domain/site/paths'
import { formatDate } from '@/domain/text/dutch'
import { websiteName } from '@/domain/text/website-name'
import { DefinitionList } from '../elements/definition-list'
import { Link } from '../elements/link'
import { Section } from '../elements/section'

/** Where to file a request under the Woo, and what was published already; nothing where nobody knows. */
export function ContactAndWoo({
  organisation: { slug, register, ministry },
}: {
  organisation: Pick<OrganisationPage, 'slug' | 'register' | 'ministry'>
}): ReactNode {
  if (!register) return null
  const { wooRequest, wooDecisions, url, day } = register
  const entries = [
    ...(wooRequest
      ? [{ term: 'Woo-verzoek indienen', value: <Link href={wooRequest}>{websiteName(wooRequest)}</Link> }]
      : []),
    ...wooDecisions.map((address) => ({
      term: 'Woo-besluiten en documenten',
      value: <Link href={address}>{websiteName(address)}</Link>,
    })),
    ...(ministry
      ? [
          {
            term: 'Ministerie',
            value: ministry.slug ? (
              <Link href={paths.organisation(ministry.slug)}>{ministry.name}</Link>
            ) : (
              ministry.name
            ),
          },
        ]
      : []),
  ]
  if (entries.length === 0) return null
  return (
    <Section id="woo" title="Contact en Woo">
      <div className="mt-2">
        <DefinitionList entries={entries} />
      </div>
      {wooRequest && (
        <p className="mt-4 print:hidden">
          <Link href={paths.wooLetter({ organisation: slug })}>Maak een brief voor een Woo-verzoek</Link>
        </p>
      )}
      <p className="mt-4 text-small text-muted">
        Volgens het{' '}
        {url ? (
          <Link href={url}>Register van Overheidsorganisaties</Link>
        ) : (
          'Register van Overheidsorganisaties'
        )}
        , stand van {formatDate(day)}.
      </p>
    </Section>
  )
}
