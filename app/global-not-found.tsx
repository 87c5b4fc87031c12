import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Link } from '@/components/link'
import { PageHeading } from '@/components/page-heading'
import { SiteFrame } from '@/components/site-frame'
import { cacheTags } from '@/domain/cache-tags'
import { paths } from '@/domain/paths'
import { getSite } from '@/queries/get-site'
import { tagPage } from '@/queries/tag-page'
import { fontVariables } from './(site)/fonts'
import './(site)/site.css'

export const metadata: Metadata = { title: 'Pagina niet gevonden', robots: { index: false } }

/** For addresses that match no route. There are two root layouts, so it brings its own document. */
export default async function GlobalNotFound(): Promise<ReactNode> {
  await tagPage([cacheTags.site])
  const site = await getSite()
  return (
    <html lang="nl" className={fontVariables}>
      <body>
        <SiteFrame site={site}>
          <div className="pt-8 pb-20">
            <PageHeading title="Deze pagina is er niet">
              <p>Misschien is de pagina verplaatst of weggehaald, of staat er een tikfout in de link.</p>
            </PageHeading>
            <ul className="grid gap-2">
              <li>
                <Link href={paths.topics}>Alle thema’s</Link>
              </li>
              <li>
                <Link href={paths.organisations}>Alle organisaties</Link>
              </li>
              <li>
                <Link href={paths.home}>Naar de voorpagina</Link>
              </li>
            </ul>
          </div>
        </SiteFrame>
      </body>
    </html>
  )
}
