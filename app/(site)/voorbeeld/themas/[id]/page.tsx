import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Breadcrumb } from '@/components/site/breadcrumb'
import { PreviewFrame } from '@/components/site/preview-frame'
import { TopicDossier } from '@/components/topics/topic-dossier'
import { paths } from '@/domain/site/paths'
import { toTopicExports } from '@/domain/exports/topic-exports'
import { trailTo } from '@/domain/site/trail'
import { getSite } from '@/queries/site/get-site'
import { getTopicPreview } from '@/queries/preview/get-topic-preview'
import { listRelatedTopics } from '@/queries/topics/list-related-topics'
import { siteBase } from '../../../page-metadata'
import { getPreview, previewMetadata, type PreviewProps } from '../../get-preview'
import { MissingPreview } from '../../missing-preview'

const kind = { address: paths.topicPreview, get: getTopicPreview }

export function generateMetadata(props: PreviewProps): Promise<Metadata> {
  return previewMetadata({ props, ...kind })
}

/** A draft, for staff only: an address of its own, so that no public page can ever show one. */
export default async function Page(props: PreviewProps): Promise<ReactNode> {
  const preview = await getPreview({ props, ...kind })
  if (!preview) return <MissingPreview />
  const { newest, published } = preview
  const site = await getSite()
  return (
    <PreviewFrame
      site={site}
      current="topics"
      preview={preview}
      form={paths.form({ collection: 'topics', id: newest.id })}
      publicPage={paths.topic}
    >
      <Breadcrumb trail={trailTo.topic(site)} here={newest.title} />
      <TopicDossier
        base={siteBase()}
        topic={newest}
        related={await listRelatedTopics(newest.id)}
        topicExports={published ? toTopicExports({ topic: newest, site, base: siteBase() }) : undefined}
      />
    </PreviewFrame>
  )
}
