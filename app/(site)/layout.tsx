import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { readEnvironment } from '@/environment'
import { getSite } from '@/queries/get-site'
import { fontVariables } from './fonts'
import './site.css'

export async function generateMetadata(): Promise<Metadata> {
  const { name, tagline, introduction } = await getSite()
  return {
    metadataBase: new URL(readEnvironment(process.env).SITE_URL),
    title: { template: `%s – ${name}`, default: tagline ? `${name} – ${tagline}` : name },
    description: introduction,
  }
}

export default function SiteLayout({ children }: { children: ReactNode }): ReactNode {
  return (
    <html lang="nl" className={fontVariables}>
      <body>{children}</body>
    </html>
  )
}
