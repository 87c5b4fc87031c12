import type { ReactNode } from 'react'
import { paths } from '@/domain/site/paths'
import type { Site } from '@/domain/site/site'
import { Link } from '../elements/link'

const feed = [
  { label: 'Wijzigingen', url: paths.changes },
  { label: 'Verbanden', url: paths.relations },
  { label: 'Gegevens', url: paths.data },
  { label: 'Atom-feed', url: paths.changesFeed },
]

export function SiteFooter({ site }: { site: Site }): ReactNode {
  const contact = site.contact ? [{ label: site.contact, url: `mailto:${site.contact}` }] : []
  const pages = site.pages.map(({ title, path }) => ({ label: title, url: paths.sitePage(path) }))
  return (
    <footer className="border-t border-line bg-sunken text-small text-muted print:hidden">
      <div className="mx-auto grid max-w-page gap-y-6 px-4 py-8 sm:px-8 lg:px-10">
        <ul className="flex flex-wrap gap-x-6">
          {[...pages, ...feed, ...site.footerLinks, ...contact].map(({ label, url }) => (
            <li key={`${label} ${url}`}>
              <Link href={url} className="inline-block py-1 text-inherit">
                {label}
              </Link>
            </li>
          ))}
        </ul>
        <div className="flex flex-wrap items-end justify-between gap-x-12 gap-y-4">
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
          <colour-scheme className="block min-h-8" />
        </div>
      </div>
    </footer>
  )
}
