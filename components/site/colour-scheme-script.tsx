import type { ReactNode } from 'react'
import { colourSchemeScript } from '@/domain/site/colour-scheme-script'

/** Stands in the head, so that the colours that a visitor chose are there before anything is painted. */
export function ColourSchemeScript(): ReactNode {
  return <script dangerouslySetInnerHTML={{ __html: colourSchemeScript }} />
}
