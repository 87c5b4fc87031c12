import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Breadcrumb } from '@/components/site/breadcrumb'
import { Link } from '@/components/elements/link'
import { PageHeading } from '@/components/elements/page-heading'
import { SiteFrame } from '@/components/site/site-frame'
import { LetterForm } from '@/components/woo/letter-form'
import { LetterRecipients } from '@/components/woo/letter-recipients'
import { paths } from '@/domain/site/paths'
import { trailTo } from '@/domain/site/trail'
import { absolute } from '@/domain/text/absolute'
import { composeLetter } from '@/domain/woo/letter'
import { getSite } from '@/queries/site/get-site'
import { getLetterSubject } from '@/queries/woo/get-letter-subject'
import { siteBase, type SearchParams } from '../../page-metadata'

const title = 'Woo-verzoek'

export const metadata: Metadata = { title, robots: { index: false } }

export default async function Page({ searchParams }: SearchParams): Promise<ReactNode> {
  const { vraag, organisatie } = await searchParams
  const site = await getSite()
  const { question, chosen, others, today } = await getLetterSubject({ key: vraag, slug: organisatie })
  const text = composeLetter({
    body: chosen?.name ?? null,
    question: question && {
      text: question.text,
      url: absolute({ base: siteBase(), path: paths.question(question.key) }),
    },
    site: site.name,
    today,
  })
  return (
    <SiteFrame site={site}>
      <Breadcrumb trail={trailTo.woo(site)} here={title} />
      <PageHeading title={title}>
        <p className="print:hidden">
          Vul in wat tussen haakjes staat, maak de brief zo precies als je kunt, en neem hem mee.
        </p>
      </PageHeading>
      {question && (
        <p className="mb-4 max-w-measure">
          Over de vraag <Link href={paths.question(question.key)}>{question.text}</Link>
        </p>
      )}
      <LetterRecipients question={question?.key ?? null} chosen={chosen} others={others} />
      <LetterForm text={text} />
    </SiteFrame>
  )
}
