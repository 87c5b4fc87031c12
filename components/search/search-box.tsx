import type { ReactNode } from 'react'
import { paths } from '@/domain/site/paths'
import { SearchInput } from './search-input'

/** The large search, for pages that are there for it; `SiteSearch` is the small one of every page. */
export function SearchBox({ text = '' }: { text?: string }): ReactNode {
  return (
    <form action={paths.search} className="max-w-measure print:hidden">
      <label htmlFor="zoekvraag" className="font-semibold">
        Zoek in thema’s, vragen, organisaties en bronnen
      </label>
      <div className="mt-2 flex gap-2 max-[22rem]:flex-wrap">
        <SearchInput
          id="zoekvraag"
          text={text}
          className="min-h-12 w-full min-w-0 rounded-small border border-control bg-surface px-4"
        />
        <button className="min-h-12 shrink-0 cursor-pointer rounded-small bg-accent px-5 font-semibold text-accent-ink">
          Zoeken
        </button>
      </div>
    </form>
  )
}
