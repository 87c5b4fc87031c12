import type { ReactNode } from 'react'
import type { Citable } from '@/domain/cite/citable'
import { paths, questionAnchor } from '@/domain/site/paths'
import { absolute } from '@/domain/text/absolute'
import { toParagraphs } from '@/domain/prose/to-paragraphs'
import type { Question, SubtopicPart } from '@/domain/topics/topic'
import { AnchoredHeading } from '../elements/anchored-heading'
import { EmptyState } from '../elements/empty-state'
import { Icon } from '../elements/icon'
import { LinkedText } from '../elements/linked-text'
import { FurtherReading } from './further-reading'

/** The research questions of a topic, by subtopic. */
export function QuestionList({
  subtopics,
  base,
  works,
}: {
  subtopics: SubtopicPart[]
  /** The origin of the site: paper has the whole address of each question. */
  base?: string
  /** The questions of a public topic as works to refer to, by key. */
  works?: ReadonlyMap<string, Citable>
}): ReactNode {
  if (subtopics.length === 0) return <EmptyState>Dit thema heeft nog geen onderzoeksvragen.</EmptyState>
  return subtopics.map(({ anchor, title, context, questions }) => (
    <section key={anchor} id={anchor} className="mt-8 max-w-[46rem] scroll-mt-6">
      <AnchoredHeading id={anchor} level="h3" title={title} className="text-subtitle" />
      {toParagraphs(context).map((paragraph, index) => (
        <p key={index} className="mt-2 max-w-measure">
          <LinkedText text={paragraph} />
        </p>
      ))}
      {questions.length > 0 ? (
        <ol className="mt-2">
          {questions.map((question) => (
            <QuestionItem
              key={question.key}
              question={question}
              base={base}
              work={works?.get(question.key)}
            />
          ))}
        </ol>
      ) : (
        <p className="mt-2 text-muted">Hier staan nog geen vragen.</p>
      )}
    </section>
  ))
}

function QuestionItem({
  question: { key, number, lead, text, note, further },
  base,
  work,
}: {
  question: Question
  base?: string
  work?: Citable
}): ReactNode {
  const path = paths.question(key)
  return (
    <li
      id={questionAnchor(key)}
      tabIndex={-1}
      className="border-b border-line py-4 font-serif target:bg-accent-soft target:shadow-[-12px_0_0_var(--color-accent-soft),12px_0_0_var(--color-accent-soft)] print:break-inside-auto"
    >
      <div className="grid break-inside-avoid grid-cols-[minmax(0,1fr)_auto] gap-x-2 sm:grid-cols-[3rem_minmax(0,1fr)_auto]">
        <span className="pt-0.5 text-muted tabular-nums">{number}</span>
        <div className="max-sm:col-span-2 max-sm:row-start-2">
          {lead && (
            <p className="mb-2 font-sans text-small text-muted">
              <LinkedText text={lead} />
            </p>
          )}
          <p className="text-question">{text}</p>
          {toParagraphs(note).map((paragraph, index) => (
            <p key={index} className="mt-2 font-sans text-small text-muted">
              <LinkedText text={paragraph} />
            </p>
          ))}
        </div>
        <a
          href={base ? absolute({ base, path }) : path}
          data-copy
          title={`Vaste link naar vraag ${number}`}
          className="grid size-7 place-items-center rounded-small text-muted hover:bg-accent-soft hover:text-accent print:col-start-2 print:size-auto print:place-items-start"
        >
          <Icon name="link" className="size-4 print:hidden" />
        </a>
      </div>
      {further && <FurtherReading question={key} further={further} work={work} />}
    </li>
  )
}
