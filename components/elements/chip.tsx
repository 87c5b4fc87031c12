import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import { Link, type LinkProps } from './link'

/** A short link among others of its kind; `chosen` shows it as what holds now. */
export function Chip({ chosen, ...link }: Omit<LinkProps, 'className'> & { chosen?: boolean }): ReactNode {
  return (
    <Link
      {...link}
      className={clsx(
        'inline-block rounded-round border px-3 py-1 text-small font-medium no-underline',
        chosen ? 'border-accent bg-accent-soft' : 'border-line-strong',
        link.href === null ? 'text-muted' : 'hover:border-accent',
      )}
    />
  )
}
