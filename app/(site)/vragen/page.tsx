import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Breadcrumb } from '@/components/site/breadcrumb'
import { JsonLd } from '@/components/site/json-ld'
import { PageHeading } from '@/components/elements/page-heading'
import { QuestionFinder } from '@/components/questions/question-finder'
import { SiteFrame } from '@/components/site/site-frame'
import { alternatesOf, exportFormats } from '@/domain/exports/formats'
import { listPageNodes } from '@/domain/json-ld/list-page'
import { topicsTitle } from '@/domain/lists/filter-title'
import { paths } from '@/domain/site/paths'
import { parseQuestionFilter, stringifyQuestionFilter } from '@/domain/lists/question-filter'
import { trailTo } from '@/domain/site/trail'
import { getSite } from '@/queries/site/get-site'
import { readQuestionDirectory } from '@/queries/questions/read-question-directory'
import { pageMetadata, siteBase } from '../page-metadata'

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const page = {
  title: 'Vragen',
  description: 'Alle onderzoeksvragen van de gids, per thema en onderwerp, elk met een blijvende link.',
  path: paths.questions,
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { filter } = parseQuestionFilter(await searchParams)
  const address = stringifyQuestionFilter(filter)
  const alternates = alternatesOf({ address, formats: exportFormats.vragen })
  const title = topicsTitle({ title: page.title, filter })
  return {
    ...pageMetadata({ site: await getSite(), ...page, title, alternates }),
    robots: filter.topics.length > 1 ? { index: false } : undefined,
  }
}

export default async function Page({ searchParams }: Props): Promise<ReactNode> {
  const { filter, ignored } = parseQuestionFilter(await searchParams)
  const [site, directory] = await Promise.all([getSite(), readQuestionDirectory(filter)])
  return (
    <SiteFrame site={site} current="questions">
      <JsonLd things={listPageNodes({ site, ...page, base: siteBase() })} />
      <Breadcrumb trail={trailTo.page(site)} here={page.title} />
      <PageHeading title={page.title}>
        <p>Vragen om mee te beginnen. Kies een thema, of lees ze allemaal.</p>
      </PageHeading>
      <QuestionFinder
        base={siteBase()}
        filter={filter}
        directory={directory}
        ignored={[...ignored, ...directory.ignored]}
      />
    </SiteFrame>
  )
}
