import type { ReactNode } from 'react'
import { formatNumber } from '@/domain/text/dutch'
import type { RelatedQuestions as Related } from '@/domain/questions/related-questions'
import { Link } from '../elements/link'
import { Section } from '../elements/section'
import { QuestionGroups } from './question-groups'

/** The questions that lead to an organisation or a source, each in its topic; nothing where there are none. */
export function RelatedQuestions({
  questions: { groups, total },
  all,
  base,
}: {
  questions: Related
  /** The address of the list of all of them. */
  all: string
  /** The origin of the site: paper has the whole address of each question. */
  base: string
}): ReactNode {
  if (groups.length === 0) return null
  const shown = groups.flatMap(({ subtopics }) => subtopics.flatMap(({ questions }) => questions)).length
  return (
    <Section id="vragen" title="Vragen hierover">
      <p className="mt-2 print:hidden">
        {shown < total && `De eerste ${formatNumber(shown)} van ${formatNumber(total)} vragen. `}
        <Link href={all}>Filter deze vragen of neem ze mee</Link>
      </p>
      <QuestionGroups groups={groups} base={base} />
    </Section>
  )
}
