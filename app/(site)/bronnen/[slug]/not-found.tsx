import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { getSource } from '@/queries/get-source'
import { lookedFor } from '../../looked-for'
import { Missing } from '../../missing'

export const metadata: Metadata = { title: 'Bron niet gevonden' }

export default async function SourceNotFound(): Promise<ReactNode> {
  const slug = await lookedFor().slug
  return (await getSource(slug)) ? null : <Missing kind="source" slug={slug} />
}
