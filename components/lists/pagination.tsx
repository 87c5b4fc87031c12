import type { ReactNode } from 'react'
import { formatNumber } from '@/domain/text/dutch'
import { Link } from '../elements/link'

/** To the page before and the page after this one; nothing where all fits on one page. */
export function Pagination({
  page,
  pages,
  hrefOf,
}: {
  page: number
  pages: number
  hrefOf: (page: number) => string
}): ReactNode {
  if (pages <= 1) return null
  return (
    <nav aria-label="Pagina’s" className="grid grid-cols-[1fr_auto_1fr] items-center gap-4 pt-6 print:hidden">
      <span>
        {page > 1 && (
          <Link href={hrefOf(Math.min(page - 1, pages))} className="inline-block py-1">
            Vorige
          </Link>
        )}
      </span>
      <span className="text-small text-muted">
        Pagina {formatNumber(page)} van {formatNumber(pages)}
      </span>
      <span className="text-right">
        {page < pages && (
          <Link href={hrefOf(page + 1)} className="inline-block py-1">
            Volgende
          </Link>
        )}
      </span>
    </nav>
  )
}
