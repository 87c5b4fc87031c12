import type { ReactNode } from 'react'
import { formatNumber } from '@/domain/text/dutch'
import type { RelatedQuestions as Related } from '@/domain/questions/related-questions'
import { Section } from '../elements/section'
import { QuestionGroups } from './question-groups'

/** The questions that lead to an organisation or a source, each in its topic; nothing where there are none. */
export function RelatedQuestions({
  questions: { groups, total },
  base,
}: {
  questions: Related
  /** The origin of the site: paper has the whole address of each question. */
  base: string
}): ReactNode {
  if (groups.length === 0) return null
  const shown = groups.flatMap(({ subtopics }) => subtopics.flatMap(({ questions }) => questions)).length
  return (
    <Section id="vragen" title="Vragen hierover">
      {shown < total && (
        <p className="mt-2">
          De eerste {formatNumber(shown)} van {formatNumber(total)} vragen.
        </p>
      )}
      <QuestionGroups groups={groups} base={base} />
    </Section>
  )
}
