import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Breadcrumb } from '@/components/site/breadcrumb'
import { Link } from '@/components/elements/link'
import { PageHeading } from '@/components/elements/page-heading'
import { SiteFrame } from '@/components/site/site-frame'
import { alternatesOf, recordFormats } from '@/domain/exports/formats'
import { paths } from '@/domain/site/paths'
import { trailTo } from '@/domain/site/trail'
import type { Lookup } from '@/domain/site/lookup'
import type { QuestionRow } from '@/domain/lists/question-directory'
import { getQuestion } from '@/queries/questions/get-question'
import { getSite } from '@/queries/site/get-site'
import { lookUpMetadata } from '../../../look-up-metadata'
import { pageMetadata } from '../../../page-metadata'
import { MissingQuestion } from '../missing-question'

interface Props {
  params: Promise<{ key: string }>
}

/** What is shown where a link to the question is shared: the question, though its link leads on to the theme. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return lookUpMetadata({
    lookup: await lookUpCard((await params).key),
    kind: 'question',
    of: async ({ key, text, topic, subtopic }) => ({
      ...pageMetadata({
        site: await getSite(),
        title: text,
        description: `Onderzoeksvraag over ${subtopic.title}, in het thema ${topic.title}.`,
        path: paths.question(key),
        image: paths.questionImage(key),
        alternates: alternatesOf({ address: paths.question(key), formats: recordFormats.vragen }),
      }),
      robots: { index: false },
    }),
  })
}

export default async function Page({ params }: Props): Promise<ReactNode> {
  const { key } = await params
  const [site, lookup] = await Promise.all([getSite(), lookUpCard(key)])
  if (lookup.state !== 'found') return <MissingQuestion requested={key} />
  const { record: question } = lookup
  return (
    <SiteFrame site={site} current="questions">
      <Breadcrumb trail={trailTo.question(site)} here={question.number} />
      <PageHeading title={question.text}>
        <p>
          <Link href={paths.question(question.key)}>
            Vraag {question.number} in het thema {question.topic.title}
          </Link>
        </p>
      </PageHeading>
    </SiteFrame>
  )
}

async function lookUpCard(key: string): Promise<Lookup<QuestionRow>> {
  const record = await getQuestion(key)
  return record ? { state: 'found', record } : { state: 'absent' }
}
