import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Breadcrumb } from '@/components/site/breadcrumb'
import { RelatedQuestions } from '@/components/questions/related-questions'
import { OrganisationProfile } from '@/components/organisations/organisation-profile'
import { PreviewFrame } from '@/components/site/preview-frame'
import { siteBase } from '../../../page-metadata'
import { paths } from '@/domain/site/paths'
import { trailTo } from '@/domain/site/trail'
import { getOrganisationPreview } from '@/queries/preview/get-organisation-preview'
import { findElsewhere } from '@/queries/search/find-elsewhere'
import { listRelatedQuestions } from '@/queries/questions/list-related-questions'
import { getSite } from '@/queries/site/get-site'
import { getPreview, previewMetadata, type PreviewProps } from '../../get-preview'
import { MissingPreview } from '../../missing-preview'

const kind = { address: paths.organisationPreview, get: getOrganisationPreview }

export function generateMetadata(props: PreviewProps): Promise<Metadata> {
  return previewMetadata({ props, ...kind })
}

/** A draft, for staff only: an address of its own, so that no public page can ever show one. */
export default async function Page(props: PreviewProps): Promise<ReactNode> {
  const preview = await getPreview({ props, ...kind })
  if (!preview) return <MissingPreview />
  const site = await getSite()
  return (
    <PreviewFrame
      site={site}
      current="organisations"
      preview={preview}
      form={paths.form({ collection: 'organisations', id: preview.newest.id })}
      publicPage={paths.organisation}
    >
      <Breadcrumb trail={trailTo.organisation(site)} here={preview.newest.name} />
      <OrganisationProfile
        organisation={preview.newest}
        elsewhere={await findElsewhere(preview.newest.name)}
        questions={
          <RelatedQuestions
            questions={await listRelatedQuestions({ collection: 'organisations', id: preview.newest.id })}
            all={paths.questionsAbout({ facet: 'organisatie', slug: preview.newest.slug })}
            base={siteBase()}
          />
        }
      />
    </PreviewFrame>
  )
}
