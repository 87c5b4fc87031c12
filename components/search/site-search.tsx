import type { ReactNode } from 'react'
import { paths } from '@/domain/site/paths'
import { Icon } from '../elements/icon'
import { SearchInput } from './search-input'

/** The small search of every page; `SearchBox` is the large one, for pages that are there for it. */
export function SiteSearch(): ReactNode {
  return (
    <form action={paths.search} role="search" className="flex min-w-48 flex-1 lg:max-w-80 print:hidden">
      <SearchInput
        label="Zoek in de gids"
        placeholder="Zoeken"
        className="min-h-10 w-full min-w-0 rounded-l-small border border-r-0 border-control bg-surface px-3 placeholder:text-muted"
      />
      <button
        aria-label="Zoeken"
        className="grid min-h-10 min-w-11 shrink-0 cursor-pointer place-items-center rounded-r-small bg-accent text-accent-ink"
      >
        <Icon name="search" />
      </button>
    </form>
  )
}
