import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import type { ReactNode } from 'react'
import { Notice } from '@/components/notice'
import { SiteFrame } from '@/components/site-frame'
import { TopicDossier } from '@/components/topic-dossier'
import { paths } from '@/domain/paths'
import { getSite } from '@/queries/get-site'
import { getTopicDraft } from '@/queries/get-topic-draft'

interface Props {
  params: Promise<{ id: string }>
}

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Voorbeeld', robots: { index: false, follow: false } }

/** A draft, for staff only: an address of its own, so that no public page can ever show one. */
export default async function Page({ params }: Props): Promise<ReactNode> {
  const { id } = await params
  const topic = await getTopicDraft({ id, headers: await headers() })
  if (topic === 'anonymous') redirect(paths.logIn(paths.topicPreview(id)))
  if (!topic) notFound()
  return (
    <SiteFrame site={await getSite()} current="topics">
      <Notice>Dit is een voorbeeld van de laatste versie. Bezoekers zien het pas na publicatie.</Notice>
      <TopicDossier topic={topic} />
    </SiteFrame>
  )
}
