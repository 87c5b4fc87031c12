import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { getTopic } from '@/queries/get-topic'
import { lookedFor } from '../../looked-for'
import { Missing } from '../../missing'

export const metadata: Metadata = { title: 'Thema niet gevonden' }

export default async function TopicNotFound(): Promise<ReactNode> {
  const slug = await lookedFor().slug
  return (await getTopic(slug)) ? null : <Missing kind="topic" slug={slug} />
}
