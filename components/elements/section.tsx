import type { ReactNode } from 'react'
import { AnchoredHeading } from './anchored-heading'

/** A main part of a page under a rule, with an id to link to. */
export function Section({
  id,
  title,
  children,
}: {
  id?: string
  title: string
  children: ReactNode
}): ReactNode {
  return (
    <section id={id} className="mb-12 border-ink not-print:border-t-3 not-print:pt-5 sm:mb-16">
      {id ? (
        <AnchoredHeading id={id} level="h2" title={title} className={heading} />
      ) : (
        <h2 className={heading}>{title}</h2>
      )}
      {children}
    </section>
  )
}

/** In print the line above belongs to the heading, so that it does not stay behind at the end of a page. */
const heading = 'border-ink text-title print:border-t-3 print:pt-5'
