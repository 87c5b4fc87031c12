import type { ReactNode } from 'react'
import { Link } from '@/components/elements/link'
import { PageHeading } from '@/components/elements/page-heading'
import { SiteFrame } from '@/components/site/site-frame'
import { paths } from '@/domain/site/paths'
import { getSite } from '@/queries/site/get-site'

/** A whole page for a preview that is not there. */
export async function MissingPreview(): Promise<ReactNode> {
  return (
    <SiteFrame site={await getSite()}>
      <PageHeading title="Dit voorbeeld is er niet">
        <p>
          Wat je zoekt is verwijderd, ligt in de prullenbak of heeft nooit bestaan. Kreeg je een link om mee
          te kijken? Die werkt een week: vraag wie hem gaf om een nieuwe.
        </p>
      </PageHeading>
      <p>
        Ga verder in <Link href={paths.admin}>het beheer</Link>.
      </p>
    </SiteFrame>
  )
}
