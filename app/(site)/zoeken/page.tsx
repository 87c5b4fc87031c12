import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Breadcrumb } from '@/components/site/breadcrumb'
import { PageHeading } from '@/components/elements/page-heading'
import { SearchAnswer } from '@/components/search/search-answer'
import { SearchBox } from '@/components/search/search-box'
import { SiteFrame } from '@/components/site/site-frame'
import { missedMetaName } from '@/domain/site/page-store-agent'
import { paths } from '@/domain/site/paths'
import { parseSearchQuery } from '@/domain/search/search-query'
import { trailTo } from '@/domain/site/trail'
import { findElsewhere } from '@/queries/search/find-elsewhere'
import { getSite } from '@/queries/site/get-site'
import { search } from '@/queries/search/search'

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { text } = parseSearchQuery(await searchParams).query
  return {
    title: text ? `Zoeken naar “${text}”` : 'Zoeken',
    description: 'Zoek in de thema’s, vragen, organisaties en bronnen van de gids.',
    alternates: { canonical: paths.search },
    robots: { index: false },
  }
}

export default async function Page({ searchParams }: Props): Promise<ReactNode> {
  const { query, cut } = parseSearchQuery(await searchParams)
  const [site, results, elsewhere] = await Promise.all([getSite(), search(query), findElsewhere(query.text)])
  return (
    <SiteFrame site={site}>
      <Breadcrumb trail={trailTo.page(site)} here="Zoeken" />
      <PageHeading title="Zoeken" />
      {results.didYouMean.missed.length > 0 && (
        <meta name={missedMetaName} content={results.didYouMean.missed.join(' ')} />
      )}
      <SearchBox text={query.text} />
      {query.text && <SearchAnswer query={query} cut={cut} results={results} elsewhere={elsewhere} />}
    </SiteFrame>
  )
}
