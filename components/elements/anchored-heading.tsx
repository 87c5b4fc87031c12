import { clsx } from 'clsx'
import type { ReactNode } from 'react'

/** A heading with a link to its place on the page beside it, which shows itself on hover and focus. */
export function AnchoredHeading({
  id,
  level: Heading,
  title,
  className,
}: {
  /** Of the part of the page that the heading stands above. */
  id: string
  level: 'h2' | 'h3'
  title: string
  className?: string
}): ReactNode {
  return (
    <div className="group flex items-baseline gap-1 print:block">
      <Heading className={className}>{title}</Heading>
      <a
        href={`#${id}`}
        aria-label={`Link naar ${title}`}
        className={clsx(
          'min-w-6 text-center text-muted no-underline hover:text-accent print:hidden',
          'opacity-0 group-hover:opacity-100 focus-visible:opacity-100',
        )}
      >
        #
      </a>
    </div>
  )
}
