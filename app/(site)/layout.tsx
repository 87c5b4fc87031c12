import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { getSite } from '@/queries/site/get-site'
import { siteBase } from './page-metadata'
import { icons, SiteDocument, viewport as siteViewport } from './site-document'

/** Every page is made when it is asked for; what was made is kept by the page store, in front of Next. */
export const dynamic = 'force-dynamic'

export const viewport = siteViewport

export async function generateMetadata(): Promise<Metadata> {
  const { name, tagline, introduction } = await getSite()
  return {
    metadataBase: new URL(siteBase()),
    title: { template: `%s – ${name}`, default: tagline ? `${name} – ${tagline}` : name },
    description: introduction,
    icons,
  }
}

export default function SiteLayout({ children }: { children: ReactNode }): ReactNode {
  return <SiteDocument>{children}</SiteDocument>
}
