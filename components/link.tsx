import type { ReactNode } from 'react'
import { safeHref } from '@/domain/safe-href'

export interface LinkProps {
  /** A path of this site or an address elsewhere; what is neither is shown as plain text. */
  href: string | null
  children: ReactNode
  className?: string
  label?: string
  current?: boolean
}

/**
 * The one link of the public pages. It is a plain `<a>`: pages are cached as whole documents, so a full load is
 * quick, and nothing needs to be fetched ahead or run in the browser. A link that leaves the site has an arrow.
 */
export function Link({ href, children, className, label, current }: LinkProps): ReactNode {
  const own = href !== null && /^\/(?![/\\])/.test(href)
  const address = own ? href : safeHref(href)
  if (address === null) return <span className={className}>{children}</span>
  const leaves = /^https?:/i.test(address)
  return (
    <a
      href={address}
      className={className}
      aria-label={label}
      aria-current={current || undefined}
      rel={leaves ? 'noopener' : undefined}
    >
      {children}
      {leaves && <Arrow />}
    </a>
  )
}

/** Holds on to the last word with a word joiner, so that it never starts a line. */
function Arrow(): ReactNode {
  return (
    <span aria-hidden className="whitespace-nowrap print:hidden">
      {'\u2060'}
      <svg viewBox="0 0 10 10" className="ml-[0.25em] inline size-[0.6em] align-baseline" fill="none">
        <path d="M2 8 8 2M3.2 2H8v4.8" stroke="currentColor" strokeWidth="1.5" />
      </svg>
    </span>
  )
}
