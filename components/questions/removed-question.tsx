import type { ReactNode } from 'react'
import { paths } from '@/domain/site/paths'
import type { RemovedQuestion as Removed } from '@/domain/questions/removed-question'
import { Link } from '../elements/link'
import { PageHeading } from '../elements/page-heading'

/** What a question that was taken away said last, and where it stood. */
export function RemovedQuestion({ question: { text, topic } }: { question: Removed }): ReactNode {
  return (
    <>
      <PageHeading title="Deze vraag is weggehaald">
        <p>
          Ze stond in het thema <Link href={paths.topic(topic.slug)}>{topic.title}</Link>. Zo luidde ze het
          laatst:
        </p>
      </PageHeading>
      <blockquote className="mb-10 max-w-measure border-l-4 border-line-strong pl-4 font-serif text-lead">
        {text}
      </blockquote>
      <p>
        Ga verder bij <Link href={paths.questionsOf(topic.slug)}>de vragen van dit thema</Link> of{' '}
        <Link href={paths.questions}>alle vragen</Link>.
      </p>
    </>
  )
}
