import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Breadcrumb } from '@/components/breadcrumb'
import { EditLink } from '@/components/edit-link.client'
import { JsonLd } from '@/components/json-ld'
import { SiteFrame } from '@/components/site-frame'
import { TopicDossier } from '@/components/topic-dossier'
import { cacheTags } from '@/domain/cache-tags'
import { topicNodes } from '@/domain/json-ld/topic'
import { paths } from '@/domain/paths'
import { topicTakeaway } from '@/domain/topic-takeaway'
import { trailTo } from '@/domain/trail'
import { getSite } from '@/queries/get-site'
import { getTopic } from '@/queries/get-topic'
import { listRelatedTopics } from '@/queries/list-related-topics'
import { listTopicSlugs } from '@/queries/list-slugs'
import { tagPage } from '@/queries/tag-page'
import { lookedFor } from '../../looked-for'
import { Missing } from '../../missing'
import { gone, moved } from '../../moved'
import { siteBase, topicMetadata } from '../../page-metadata'

interface Props {
  params: Promise<{ slug: string }>
}

export async function generateStaticParams(): Promise<{ slug: string }[]> {
  return (await listTopicSlugs()).map((slug) => ({ slug }))
}

/** Only here does `notFound` keep the page whole: thrown in the page itself it sends an empty document. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const asked = (await params).slug
  const topic = await getTopic(asked)
  if (!topic) return gone(paths.topic(asked))
  return topicMetadata({ topic, site: await getSite() })
}

export default async function Page({ params }: Props): Promise<ReactNode> {
  const { slug } = await params
  lookedFor().tell(slug)
  const [site, topic] = await Promise.all([getSite(), getTopic(slug)])
  await tagPage([cacheTags.site, topic ? cacheTags.topic(topic.id) : cacheTags.places])
  if (!topic) await moved(paths.topic(slug))
  if (!topic) return <Missing kind="topic" slug={slug} />
  return (
    <SiteFrame site={site} current="topics">
      <JsonLd things={topicNodes({ topic, site, base: siteBase() })} />
      <EditLink href={paths.form({ collection: 'topics', id: topic.id })} />
      <Breadcrumb trail={trailTo.topic(site)} here={topic.title} />
      <TopicDossier
        topic={topic}
        related={await listRelatedTopics(topic.id)}
        takeaway={topicTakeaway({ topic, site, base: siteBase() })}
      />
    </SiteFrame>
  )
}
