import type { ReactNode } from 'react'
import type { Site } from '@/domain/site/site'

/** What the guide is: the opening of the front page. */
export function Introduction({ site }: { site: Site }): ReactNode {
  return (
    <header className="pt-12 pb-12 sm:pt-20 sm:pb-16">
      <h1 className="max-w-[18ch] text-display">{site.tagline || site.name}</h1>
      <p className="mt-6 max-w-measure font-serif text-lead">{site.introduction}</p>
    </header>
  )
}
