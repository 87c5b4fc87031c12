import type { ReactNode } from 'react'
import { paths } from '@/domain/paths'
import type { Site } from '@/domain/site'
import { Link } from './link'

export function SiteFooter({ site }: { site: Site }): ReactNode {
  const links = [
    { label: 'Thema’s', url: paths.topics },
    { label: 'Organisaties', url: paths.organisations },
    ...site.footerLinks,
  ]
  return (
    <footer className="border-t border-line bg-sunken text-small text-muted print:hidden">
      <div className="mx-auto flex max-w-page flex-wrap justify-between gap-x-12 gap-y-6 px-4 py-8 sm:px-8 lg:px-10">
        <div className="max-w-measure">
          <p>
            <span className="font-serif text-body font-semibold text-ink">{site.name}</span>
            {site.tagline && ` – ${site.tagline}`}
          </p>
          <p className="mt-1">
            {site.dataLicence
              ? `Licentie van de gegevens: ${site.dataLicence}`
              : 'Voor het hergebruik van de gegevens is nog geen licentie gekozen.'}
          </p>
        </div>
        <ul className="flex flex-wrap gap-x-6">
          {links.map(({ label, url }) => (
            <li key={`${label} ${url}`}>
              <Link href={url} className="inline-block py-1 text-inherit">
                {label}
              </Link>
            </li>
          ))}
          {site.contact && (
            <li>
              <Link href={`mailto:${site.contact}`} className="inline-block py-1 text-inherit">
                {site.contact}
              </Link>
            </li>
          )}
        </ul>
      </div>
    </footer>
  )
}
