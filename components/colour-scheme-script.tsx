import type { ReactNode } from 'react'

/** Stands in the head, so that the colours that a visitor chose are there before anything is painted. */
export function ColourSchemeScript(): ReactNode {
  return <script dangerouslySetInnerHTML={{ __html: script }} />
}

/** Reads what `ColourSchemeChoice` keeps. A browser that was told to keep nothing throws, and has the system's colours. */
const script = `try{const kept=localStorage.getItem('colour-scheme');if(kept==='light'||kept==='dark')document.documentElement.dataset.theme=kept}catch{}`
