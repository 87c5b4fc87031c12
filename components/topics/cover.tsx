import type { ReactNode } from 'react'
import { drawCover, type CoverRole } from '@/domain/site/cover'

const fills: Record<CoverRole, string> = {
  ink: 'fill-ink',
  accent: 'fill-cover',
  quiet: 'fill-line-strong',
}

/** A drawing that belongs to a slug; it tells nothing that the text does not, so it is kept from being read out. */
export function Cover({ slug, className }: { slug: string; className?: string }): ReactNode {
  const { width, height, shapes } = drawCover(slug)
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden
      className={`block w-full rounded-small bg-accent-soft print:hidden ${className ?? ''}`}
    >
      {shapes.map(({ role, path }) => (
        <path key={role} d={path} className={fills[role]} />
      ))}
    </svg>
  )
}
