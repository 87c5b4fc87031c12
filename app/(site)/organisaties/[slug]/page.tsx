import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Breadcrumb } from '@/components/breadcrumb'
import { EditLink } from '@/components/edit-link.client'
import { JsonLd } from '@/components/json-ld'
import { OrganisationProfile } from '@/components/organisation-profile'
import { SiteFrame } from '@/components/site-frame'
import { cacheTags } from '@/domain/cache-tags'
import { organisationNodes } from '@/domain/json-ld/organisation'
import { paths } from '@/domain/paths'
import { trailTo } from '@/domain/trail'
import { getOrganisation } from '@/queries/get-organisation'
import { getSite } from '@/queries/get-site'
import { listOrganisationSlugs } from '@/queries/list-slugs'
import { tagPage } from '@/queries/tag-page'
import { lookedFor } from '../../looked-for'
import { Missing } from '../../missing'
import { gone, moved } from '../../moved'
import { pageMetadata, siteBase } from '../../page-metadata'

interface Props {
  params: Promise<{ slug: string }>
}

export async function generateStaticParams(): Promise<{ slug: string }[]> {
  return (await listOrganisationSlugs()).map((slug) => ({ slug }))
}

/** Only here does `notFound` keep the page whole: thrown in the page itself it sends an empty document. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const asked = (await params).slug
  const organisation = await getOrganisation(asked)
  if (!organisation) return gone(paths.organisation(asked))
  const { name, description, slug } = organisation
  return pageMetadata({
    site: await getSite(),
    title: name,
    description: description ?? `${name}: de rol per thema en de bronnen van deze organisatie.`,
    path: paths.organisation(slug),
  })
}

export default async function Page({ params }: Props): Promise<ReactNode> {
  const { slug } = await params
  lookedFor().tell(slug)
  const [site, organisation] = await Promise.all([getSite(), getOrganisation(slug)])
  const named = organisation ? [organisation, ...organisation.beside] : []
  await tagPage([
    cacheTags.site,
    ...(organisation ? named.map(({ id }) => cacheTags.organisation(id)) : [cacheTags.places]),
  ])
  if (!organisation) await moved(paths.organisation(slug))
  if (!organisation) return <Missing kind="organisation" slug={slug} />
  return (
    <SiteFrame site={site} current="organisations">
      <JsonLd things={organisationNodes({ organisation, site, base: siteBase() })} />
      <EditLink href={paths.form({ collection: 'organisations', id: organisation.id })} />
      <Breadcrumb trail={trailTo.organisation(site)} here={organisation.name} />
      <OrganisationProfile organisation={organisation} />
    </SiteFrame>
  )
}
