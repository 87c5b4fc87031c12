import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Breadcrumb } from '@/components/site/breadcrumb'
import { JsonLd } from '@/components/site/json-ld'
import { RelatedQuestions } from '@/components/questions/related-questions'
import { OrganisationProfile } from '@/components/organisations/organisation-profile'
import { SiteFrame } from '@/components/site/site-frame'
import { organisationNodes } from '@/domain/json-ld/organisation'
import { alternatesOf, recordFormats } from '@/domain/exports/formats'
import { paths } from '@/domain/site/paths'
import { trailTo } from '@/domain/site/trail'
import { findElsewhere } from '@/queries/search/find-elsewhere'
import { listRelatedQuestions } from '@/queries/questions/list-related-questions'
import { getSite } from '@/queries/site/get-site'
import { lookUpOrganisation } from '@/queries/core/look-up'
import { lookUpMetadata } from '../../look-up-metadata'
import { Missing } from '../../missing'
import { pageMetadata, siteBase } from '../../page-metadata'

interface Props {
  params: Promise<{ slug: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return lookUpMetadata({
    lookup: await lookUpOrganisation((await params).slug),
    kind: 'organisation',
    of: async ({ name, description, slug }) =>
      pageMetadata({
        site: await getSite(),
        title: name,
        description: description ?? `${name}: de rol per thema en de bronnen van deze organisatie.`,
        path: paths.organisation(slug),
        alternates: alternatesOf({ address: paths.organisation(slug), formats: recordFormats.organisaties }),
      }),
  })
}

export default async function Page({ params }: Props): Promise<ReactNode> {
  const { slug } = await params
  const [site, lookup] = await Promise.all([getSite(), lookUpOrganisation(slug)])
  if (lookup.state !== 'found') return <Missing kind="organisation" slug={slug} />
  const { record: organisation } = lookup
  return (
    <SiteFrame site={site} current="organisations">
      <JsonLd things={organisationNodes({ organisation, site, base: siteBase() })} />
      <edit-link href={paths.form({ collection: 'organisations', id: organisation.id })} />
      <Breadcrumb trail={trailTo.organisation(site)} here={organisation.name} />
      <OrganisationProfile
        organisation={organisation}
        elsewhere={await findElsewhere(organisation.name)}
        questions={
          <RelatedQuestions
            questions={await listRelatedQuestions({ collection: 'organisations', id: organisation.id })}
            all={paths.questionsAbout({ facet: 'organisatie', slug: organisation.slug })}
            base={siteBase()}
          />
        }
      />
    </SiteFrame>
  )
}
