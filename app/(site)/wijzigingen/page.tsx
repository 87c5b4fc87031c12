import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { AtomLink } from '@/components/changes/atom-link'
import { Breadcrumb } from '@/components/site/breadcrumb'
import { ChangeDays } from '@/components/changes/change-days'
import { FilterChips } from '@/components/lists/filter-chips'
import { IgnoredValues } from '@/components/lists/ignored-values'
import { JsonLd } from '@/components/site/json-ld'
import { PageHeading } from '@/components/elements/page-heading'
import { Pagination } from '@/components/lists/pagination'
import { SiteFrame } from '@/components/site/site-frame'
import { parseChangesFilter, stringifyChangesFilter } from '@/domain/lists/changes-page'
import { filterKeys } from '@/domain/lists/filter-values'
import { listPageNodes } from '@/domain/json-ld/list-page'
import { topicsTitle } from '@/domain/lists/filter-title'
import { changesFeeds } from '@/domain/changes/changes-feeds'
import { paths } from '@/domain/site/paths'
import { trailTo } from '@/domain/site/trail'
import { getSite } from '@/queries/site/get-site'
import { readChanges } from '@/queries/changes/read-changes'
import { pageMetadata, siteBase } from '../page-metadata'

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const page = {
  title: 'Wijzigingen',
  description:
    'Wat er in de gids bij kwam, veranderde of verdween: thema’s, vragen, organisaties en bronnen, op datum.',
  path: paths.changes,
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { filter } = parseChangesFilter(await searchParams)
  const title = topicsTitle({ title: page.title, filter })
  return pageMetadata({ site: await getSite(), ...page, title, alternates: changesFeeds(filter.topics) })
}

export default async function Page({ searchParams }: Props): Promise<ReactNode> {
  const { filter, ignored } = parseChangesFilter(await searchParams)
  const [site, found] = await Promise.all([getSite(), readChanges(filter)])
  const topics = found.topics.map(({ slug }) => slug)
  const options = found.topics.map(({ slug, title }) => ({
    value: slug,
    label: title,
    count: found.total,
    chosen: true,
  }))
  return (
    <SiteFrame site={site} current="changes">
      <JsonLd things={listPageNodes({ site, ...page, base: siteBase() })} />
      <Breadcrumb trail={trailTo.page(site)} here={page.title} />
      <PageHeading title={page.title}>
        <p>{page.description}</p>
        <AtomLink href={changesFeeds(topics)['application/atom+xml']} />
      </PageHeading>
      <IgnoredValues values={[...ignored, ...found.ignored]} />
      <FilterChips
        facets={[{ name: filterKeys.topics, legend: 'Thema', options }]}
        without={({ option: { value } }) =>
          stringifyChangesFilter({ topics: topics.filter((slug) => slug !== value), page: 1 })
        }
        all={paths.changes}
      />
      <ChangeDays changes={found.changes} level="h2" />
      <Pagination
        page={found.page}
        pages={found.pages}
        hrefOf={(target) => stringifyChangesFilter({ topics, page: target })}
      />
    </SiteFrame>
  )
}
