import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { AtomLink } from '@/components/atom-link'
import { Breadcrumb } from '@/components/breadcrumb'
import { ChangeDays } from '@/components/change-days'
import { IgnoredValues } from '@/components/ignored-values'
import { PageHeading } from '@/components/page-heading'
import { Pagination } from '@/components/pagination'
import { SiteFrame } from '@/components/site-frame'
import { parseChangesPage, stringifyChangesPage } from '@/domain/changes-page'
import { paths } from '@/domain/paths'
import { findChanges } from '@/queries/find-changes'
import { getSite } from '@/queries/get-site'
import { pageMetadata } from '../page-metadata'

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const title = 'Wijzigingen'
const description =
  'Wat er in de gids bij kwam of verdween: thema’s, vragen, organisaties en bronnen, op datum.'

export async function generateMetadata(): Promise<Metadata> {
  return pageMetadata({
    site: await getSite(),
    title,
    description,
    path: paths.changes,
    feed: paths.changesFeed,
  })
}

export default async function Page({ searchParams }: Props): Promise<ReactNode> {
  const asked = parseChangesPage(await searchParams)
  const [site, { changes, page, pages }] = await Promise.all([getSite(), findChanges(asked.page)])
  return (
    <SiteFrame site={site} current="changes">
      <Breadcrumb trail={[{ label: site.name, href: paths.home }]} here={title} />
      <PageHeading title={title}>
        <p>{description}</p>
        <AtomLink href={paths.changesFeed} />
      </PageHeading>
      <IgnoredValues values={asked.ignored} />
      <ChangeDays changes={changes} level="h2" />
      <Pagination page={page} pages={pages} hrefOf={stringifyChangesPage} />
    </SiteFrame>
  )
}
