import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { GuidePage } from '@/components/site/guide-page'
import { PreviewFrame } from '@/components/site/preview-frame'
import { paths } from '@/domain/site/paths'
import { isSitePagePath } from '@/domain/pages/site-page'
import { getSite } from '@/queries/site/get-site'
import { getSitePagePreview } from '@/queries/preview/get-site-page-preview'
import { getPreview, previewMetadata, type PreviewProps } from '../../get-preview'
import { MissingPreview } from '../../missing-preview'

const kind = { address: paths.sitePagePreview, get: getSitePagePreview }

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
      preview={preview}
      form={paths.form({ collection: 'pages', id: preview.newest.id })}
      publicPage={(slug) => (isSitePagePath(slug) ? paths.sitePage(slug) : paths.home)}
    >
      <GuidePage page={preview.newest} site={site} />
    </PreviewFrame>
  )
}
