import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Breadcrumb } from '@/components/site/breadcrumb'
import { JsonLd } from '@/components/site/json-ld'
import { SiteFrame } from '@/components/site/site-frame'
import { TopicDossier } from '@/components/topics/topic-dossier'
import { topicNodes } from '@/domain/json-ld/topic'
import { paths } from '@/domain/site/paths'
import { toTopicExports } from '@/domain/exports/topic-exports'
import { trailTo } from '@/domain/site/trail'
import { getSite } from '@/queries/site/get-site'
import { listRelatedTopics } from '@/queries/topics/list-related-topics'
import { lookUpTopic } from '@/queries/core/look-up'
import { lookUpMetadata } from '../../look-up-metadata'
import { Missing } from '../../missing'
import { siteBase, topicMetadata } from '../../page-metadata'

interface Props {
  params: Promise<{ slug: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return lookUpMetadata({
    lookup: await lookUpTopic((await params).slug),
    kind: 'topic',
    of: async (topic) => topicMetadata({ topic, site: await getSite() }),
  })
}

export default async function Page({ params }: Props): Promise<ReactNode> {
  const { slug } = await params
  const [site, lookup] = await Promise.all([getSite(), lookUpTopic(slug)])
  if (lookup.state !== 'found') return <Missing kind="topic" slug={slug} />
  const { record: topic } = lookup
  return (
    <SiteFrame site={site} current="topics">
      <JsonLd things={topicNodes({ topic, site, base: siteBase() })} />
      <edit-link href={paths.form({ collection: 'topics', id: topic.id })} />
      <Breadcrumb trail={trailTo.topic(site)} here={topic.title} />
      <TopicDossier
        base={siteBase()}
        topic={topic}
        related={await listRelatedTopics(topic.id)}
        topicExports={toTopicExports({ topic, site, base: siteBase() })}
      />
    </SiteFrame>
  )
}
