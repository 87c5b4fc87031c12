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
    <section id={id} className="mb-12 border-t-3 border-ink pt-5 sm:mb-16">
      {id ? (
        <AnchoredHeading id={id} level="h2" title={title} className="text-title" />
      ) : (
        <h2 className="text-title">{title}</h2>
      )}
      {children}
    </section>
  )
}
