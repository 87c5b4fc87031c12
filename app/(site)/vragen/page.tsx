import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import type { ReactNode } from 'react'
import { Breadcrumb } from '@/components/site/breadcrumb'
import { JsonLd } from '@/components/site/json-ld'
import { PageHeading } from '@/components/elements/page-heading'
import { QuestionFinder } from '@/components/questions/question-finder'
import { SiteFrame } from '@/components/site/site-frame'
import { alternatesOf, exportFormats } from '@/domain/exports/formats'
import { listPageNodes } from '@/domain/json-ld/list-page'
import { filterTitle } from '@/domain/lists/filter-title'
import { isParticular, parseListFilter, stringifyListFilter, tidyAddress } from '@/domain/lists/list-filter'
import { paths } from '@/domain/site/paths'
import { questionList } from '@/domain/lists/question-filter'
import { trailTo } from '@/domain/site/trail'
import { getSite } from '@/queries/site/get-site'
import { readQuestionDirectory } from '@/queries/questions/read-question-directory'
import { pageMetadata, siteBase, type SearchParams } from '../page-metadata'

const page = {
  title: 'Vragen',
  description: 'Alle onderzoeksvragen van de gids, per thema en onderwerp, elk met een blijvende link.',
  path: paths.questions,
}

export async function generateMetadata({ searchParams }: SearchParams): Promise<Metadata> {
  const { filter } = parseListFilter({ list: questionList, params: await searchParams })
  const address = stringifyListFilter({ list: questionList, filter })
  const alternates = alternatesOf({ address, formats: exportFormats.vragen })
  const title = filterTitle({ title: page.title, list: questionList, filter, labels: {} })
  const metadata = pageMetadata({ site: await getSite(), ...page, title, alternates })
  return { ...metadata, robots: isParticular(filter) ? { index: false } : undefined }
}

export default async function Page({ searchParams }: SearchParams): Promise<ReactNode> {
  const params = await searchParams
  const tidy = tidyAddress({ list: questionList, params })
  if (tidy) redirect(tidy)
  const parsed = parseListFilter({ list: questionList, params })
  const [site, directory] = await Promise.all([getSite(), readQuestionDirectory(parsed.filter)])
  return (
    <SiteFrame site={site} current="questions">
      <JsonLd things={listPageNodes({ site, ...page, base: siteBase() })} />
      <Breadcrumb trail={trailTo.page(site)} here={page.title} />
      <PageHeading title={page.title}>
        <p>Vragen om mee te beginnen. Kies een thema, een organisatie of een bron.</p>
      </PageHeading>
      <QuestionFinder {...parsed} base={siteBase()} directory={directory} />
    </SiteFrame>
  )
}
