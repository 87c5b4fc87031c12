import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { missingMetadata, missingTitles } from '../../look-up-metadata'
import { Missing } from '../../missing'

interface Props {
  params: Promise<{ address: string[] }>
}

export const metadata: Metadata = missingMetadata(missingTitles.page)

/** Where next.config.ts sends every address that leads nowhere, so that the page knows what was asked for. */
export default async function Page({ params }: Props): Promise<ReactNode> {
  return <Missing kind="page" slug={(await params).address.join('/')} />
}
