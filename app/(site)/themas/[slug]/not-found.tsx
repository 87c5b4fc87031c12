import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { getTopic } from '@/queries/get-topic'
import { lookedFor } from '../../looked-for'
import { MissingTopic } from './missing-topic'

export const metadata: Metadata = { title: 'Thema niet gevonden' }

export default async function TopicNotFound(): Promise<ReactNode> {
  const slug = await lookedFor().slug
  return (await getTopic(slug)) ? null : <MissingTopic slug={slug} />
}
