import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { ColourSchemeScript } from '@/components/site/colour-scheme-script'
import { fontVariables } from '../fonts'
import './site.css'

/** The document around every public page: language, typefaces and styles. */
export function SiteDocument({ children }: { children: ReactNode }): ReactNode {
  return (
    // The script puts the colours on the root element, which React then finds changed.
    <html lang="nl" className={fontVariables} suppressHydrationWarning>
      <head>
        <ColourSchemeScript />
      </head>
      <body>{children}</body>
    </html>
  )
}

export const icons: Metadata['icons'] = {
  icon: [
    { url: '/favicon.ico', sizes: '32x32' },
    { url: '/favicon.svg', type: 'image/svg+xml' },
  ],
  apple: '/apple-touch-icon.png',
}

/** The colours of paper, for what the browser draws around the page. */
export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#151411' },
  ],
}
