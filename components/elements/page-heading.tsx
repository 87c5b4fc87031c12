import type { ReactNode } from 'react'

/** The title of a page and the text that leads into it. */
export function PageHeading({
  title,
  lang,
  children,
}: {
  title: string
  /** The language of the title, where it is not Dutch. */
  lang?: string | null
  children?: ReactNode
}): ReactNode {
  return (
    <header className="pt-6 pb-10">
      <h1 lang={lang ?? undefined} className={title.length > 100 ? 'text-title' : 'text-page'}>
        {title}
      </h1>
      {children && <div className="mt-3 max-w-measure font-serif text-lead">{children}</div>}
    </header>
  )
}
