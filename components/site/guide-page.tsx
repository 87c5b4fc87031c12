import type { ReactNode } from 'react'
import { formatDate } from '@/domain/text/dutch'
import type { Site } from '@/domain/site/site'
import type { PagePassage, SitePage } from '@/domain/pages/site-page'
import { trailTo } from '@/domain/site/trail'
import { AnchoredHeading } from '../elements/anchored-heading'
import { Breadcrumb } from './breadcrumb'
import { Link } from '../elements/link'
import { LinkedText } from '../elements/linked-text'
import { PageHeading } from '../elements/page-heading'
import { Prose } from '../elements/prose'

/** A page about the guide itself. */
export function GuidePage({ page, site }: { page: SitePage; site: Site }): ReactNode {
  const { title, description, body, updatedAt } = page
  return (
    <article>
      <Breadcrumb trail={trailTo.page(site)} here={title} />
      <PageHeading title={title}>
        {description && (
          <p>
            <LinkedText text={description} />
          </p>
        )}
      </PageHeading>
      {body.map((passage, index) => (
        <Passage key={passage.heading?.anchor ?? index} passage={passage} />
      ))}
      <footer className="mt-12 grid max-w-measure gap-2 border-t border-line pt-5">
        {site.contact && (
          <p>
            Vragen, of iets gezien dat niet klopt? Mail naar{' '}
            <Link href={`mailto:${site.contact}`}>{site.contact}</Link>.
          </p>
        )}
        <p className="text-small text-muted">
          Bijgewerkt op <time dateTime={updatedAt}>{formatDate(updatedAt)}</time>
        </p>
      </footer>
    </article>
  )
}

const headings = {
  h2: 'text-title mt-8 mb-3',
  h3: 'text-subtitle mt-4 mb-2',
} as const

function Passage({ passage: { heading, prose } }: { passage: PagePassage }): ReactNode {
  return (
    <section id={heading?.anchor} className="mb-6">
      {heading && (
        <AnchoredHeading
          id={heading.anchor}
          level={heading.level}
          title={heading.title}
          className={headings[heading.level]}
        />
      )}
      {prose.length > 0 && <Prose blocks={prose} />}
    </section>
  )
}
