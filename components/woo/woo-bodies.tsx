import type { ReactNode } from 'react'
import { paths } from '@/domain/site/paths'
import { websiteName } from '@/domain/text/website-name'
import type { WooBody } from '@/domain/woo/woo-body'
import { Link } from '../elements/link'
import { OrganisationName } from '../organisations/organisation-name'

/** Bodies with where a request is filed with each, and the way to a letter. */
export function WooBodies({ bodies }: { bodies: WooBody[] }): ReactNode {
  if (bodies.length === 0)
    return (
      <p className="mt-2 max-w-measure">Van nog geen organisatie is bekend waar je een verzoek indient.</p>
    )
  return (
    <ul className="mt-2">
      {bodies.map((body) => (
        <li key={body.slug} className="flex flex-wrap gap-x-6 gap-y-1 border-b border-line py-3">
          <span className="grow basis-64">
            <OrganisationName organisation={body} />
          </span>
          <Link href={body.wooRequest}>
            {websiteName(body.wooRequest)}
            <span className="sr-only"> voor een Woo-verzoek bij {body.name}</span>
          </Link>
          <Link href={paths.wooLetter({ organisation: body.slug })} className="print:hidden">
            Maak een brief<span className="sr-only"> aan {body.name}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
