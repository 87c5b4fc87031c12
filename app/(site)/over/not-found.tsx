import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { GuideNotFound } from '../guide-route'

export const metadata: Metadata = { title: 'Pagina niet gevonden' }

export default function PageNotFound(): ReactNode {
  return <GuideNotFound path="over" />
}
