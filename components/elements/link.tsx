import type { ReactNode } from 'react'
import { amsterdamDay } from '@/domain/text/amsterdam-day'
import { safeHref } from '@/domain/text/safe-href'
import { UnreachableNote } from './unreachable-note'
import { unreachableLinkOf } from './unreachable-links'

export interface LinkProps {
  /** A path of this site or an address elsewhere; what is neither is shown as plain text. */
  href: string | null
  children: ReactNode
  className?: string
  label?: string
  current?: boolean
  /** The whole address of a path of this site, where paper needs it. */
  printed?: string
}

/**
 * The one link of the public pages. It is a plain `<a>`: pages are cached as whole documents, so a full load is
 * quick, and nothing needs to be fetched ahead or run in the browser. A link that leaves the site has an arrow, by the style
 * sheet, and on paper its address, unless that is what it is called. Of one that leads nowhere it says so, with the copy
 * in an archive as Robust Links has it (https://robustlinks.mementoweb.org/spec/).
 */
export function Link({ href, children, className, label, current, printed }: LinkProps): ReactNode {
  const own = href !== null && /^\/(?![/\\])/.test(href)
  const address = own ? href : safeHref(href)
  if (address === null) return <span className={className}>{children}</span>
  const unreachable = own ? null : unreachableLinkOf(address)
  const archived = unreachable?.archived
  const attributes = {
    className,
    'aria-label': label,
    'aria-current': current || undefined,
    'data-address': printed,
    'data-shows-address': children === address || undefined,
    'data-originalurl': archived ? address : undefined,
    'data-versionurl': archived?.url,
    'data-versiondate': archived ? amsterdamDay(archived.at) : undefined,
    rel: /^https?:/i.test(address) ? 'noopener' : undefined,
  }
  const link = (
    <a href={address} {...defined(attributes)}>
      {children}
    </a>
  )
  if (!unreachable) return link
  return (
    <>
      {link}
      <UnreachableNote link={unreachable} />
    </>
  )
}

/** The attributes that a link has: React carries each that it is given through three steps, also one without a value. */
function defined<Attributes extends object>(attributes: Attributes): Partial<Attributes> {
  const entries = Object.entries(attributes).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as Partial<Attributes>
}
