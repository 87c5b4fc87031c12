import type { ReactNode } from 'react'
import { paths, questionAnchor } from '@/domain/paths'
import { toParagraphs } from '@/domain/to-paragraphs'
import type { Question, SubtopicPart } from '@/domain/topic'
import { EmptyState } from './empty-state'

/** The research questions of a topic, by subtopic. */
export function QuestionList({ subtopics }: { subtopics: SubtopicPart[] }): ReactNode {
  if (subtopics.length === 0) return <EmptyState>Dit thema heeft nog geen onderzoeksvragen.</EmptyState>
  return subtopics.map(({ anchor, title, context, questions }) => (
    <section key={anchor} id={anchor} className="mt-8 max-w-[46rem] scroll-mt-6">
      <h3 className="text-subtitle">{title}</h3>
      {toParagraphs(context).map((paragraph, index) => (
        <p key={index} className="mt-2 max-w-measure">
          {paragraph}
        </p>
      ))}
      <ol className="mt-2">
        {questions.map((question) => (
          <QuestionItem key={question.key} question={question} />
        ))}
      </ol>
    </section>
  ))
}

function QuestionItem({ question: { key, number, text, note } }: { question: Question }): ReactNode {
  return (
    <li
      id={questionAnchor(key)}
      className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-2 border-b border-line py-4 font-serif target:bg-accent-soft target:shadow-[-12px_0_0_var(--color-accent-soft),12px_0_0_var(--color-accent-soft)] sm:grid-cols-[3rem_minmax(0,1fr)_auto]"
    >
      <span className="pt-0.5 text-muted tabular-nums">{number}</span>
      <div className="max-sm:col-span-2 max-sm:row-start-2">
        <p className="text-question">{text}</p>
        {toParagraphs(note).map((paragraph, index) => (
          <p key={index} className="mt-2 font-sans text-small text-muted">
            {paragraph}
          </p>
        ))}
      </div>
      <a
        href={paths.question(key)}
        aria-label={`Vaste link naar vraag ${number}`}
        title="Vaste link naar deze vraag"
        className="grid size-7 place-items-center rounded-small text-muted hover:bg-accent-soft hover:text-accent print:hidden"
      >
        <svg
          viewBox="0 0 16 16"
          aria-hidden
          className="size-4"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
        >
          <path d="M6.5 9.5a3 3 0 0 0 4.3 0l2.3-2.3a3 3 0 0 0-4.3-4.3L8 3.7M9.5 6.5a3 3 0 0 0-4.3 0L2.9 8.8a3 3 0 0 0 4.3 4.3l.8-.8" />
        </svg>
      </a>
    </li>
  )
}
