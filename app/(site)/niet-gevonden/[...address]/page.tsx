import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { cacheTags } from '@/domain/cache-tags'
import { tagPage } from '@/queries/tag-page'
import { lookedFor } from '../../looked-for'
import { Missing } from '../../missing'

interface Props {
  params: Promise<{ address: string[] }>
}

/** None at build; each is made when it is first asked for, and anew after every publication. */
export function generateStaticParams(): { address: string[] }[] {
  return []
}

/** Only here does `notFound` keep the page whole: thrown in the page itself it sends an empty document. */
export function generateMetadata(): Metadata {
  notFound()
}

/** Where next.config.ts sends every address that leads nowhere, so that the page knows what was asked for. */
export default async function Page({ params }: Props): Promise<ReactNode> {
  const asked = (await params).address.join('/')
  lookedFor().tell(asked)
  await tagPage([cacheTags.site, cacheTags.places])
  return <Missing kind="page" slug={asked} />
}
