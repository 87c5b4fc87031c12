import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { guideMetadata, GuideRoute } from '../guide-route'

export function generateMetadata(): Promise<Metadata> {
  return guideMetadata('over')
}

export default function Page(): ReactNode {
  return <GuideRoute path="over" />
}
