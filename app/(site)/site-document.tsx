import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { fontVariables } from './fonts'
import './site.css'

/** The document around every public page: language, typefaces and styles. */
export function SiteDocument({ children }: { children: ReactNode }): ReactNode {
  return (
    <html lang="nl" className={fontVariables}>
      <body>{children}</body>
    </html>
  )
}

export const icons: Metadata['icons'] = { icon: '/favicon.svg' }
