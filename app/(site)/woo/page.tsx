import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Breadcrumb } from '@/components/site/breadcrumb'
import { JsonLd } from '@/components/site/json-ld'
import { Link } from '@/components/elements/link'
import { PageHeading } from '@/components/elements/page-heading'
import { Section } from '@/components/elements/section'
import { SiteFrame } from '@/components/site/site-frame'
import { HowWooWorks } from '@/components/woo/how-woo-works'
import { WooBodies } from '@/components/woo/woo-bodies'
import { listPageNodes } from '@/domain/json-ld/list-page'
import { paths } from '@/domain/site/paths'
import { trailTo } from '@/domain/site/trail'
import { getSite } from '@/queries/site/get-site'
import { listWooBodies } from '@/queries/woo/list-woo-bodies'
import { pageMetadata, siteBase } from '../page-metadata'

const page = {
  title: 'Een Woo-verzoek doen',
  description: 'Hoe je informatie opvraagt bij de overheid, en waar je dat doet.',
  path: paths.woo,
}

export async function generateMetadata(): Promise<Metadata> {
  return pageMetadata({ site: await getSite(), ...page })
}

export default async function Page(): Promise<ReactNode> {
  const [site, bodies] = await Promise.all([getSite(), listWooBodies()])
  return (
    <SiteFrame site={site}>
      <JsonLd things={listPageNodes({ site, ...page, base: siteBase() })} />
      <Breadcrumb trail={trailTo.page(site)} here={page.title} />
      <PageHeading title={page.title}>
        <p>Met de Wet open overheid vraag je documenten op die nog niet openbaar zijn.</p>
      </PageHeading>
      <Section id="hoe" title="Hoe het werkt">
        <HowWooWorks />
        <p className="mt-4 print:hidden">
          <Link href={paths.wooLetter()}>Maak een brief</Link>, of begin bij een{' '}
          <Link href={paths.questions}>onderzoeksvraag</Link>.
        </p>
      </Section>
      <Section id="waar" title="Waar je een verzoek indient">
        <WooBodies bodies={bodies} />
      </Section>
    </SiteFrame>
  )
}
