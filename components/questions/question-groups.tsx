import type { ReactNode } from 'react'
import { paths } from '@/domain/site/paths'
import { absolute } from '@/domain/text/absolute'
import type { QuestionGroup, QuestionSubtopic } from '@/domain/lists/question-directory'
import { Link } from '../elements/link'

/** Questions in a list of more topics than one; each leads to its place in its topic. */
export function QuestionGroups({ groups, base }: { groups: QuestionGroup[]; base: string }): ReactNode {
  return groups.map(({ slug, title, subtopics }) => (
    <section key={slug} className="mt-8">
      <h3 className="text-subtitle">
        <Link href={paths.topic(slug)} className="text-inherit no-underline hover:underline">
          {title}
        </Link>
      </h3>
      {subtopics.map((subtopic) => (
        <Subtopic key={subtopic.anchor} topic={slug} subtopic={subtopic} base={base} />
      ))}
    </section>
  ))
}

function Subtopic({
  topic,
  subtopic: { anchor, title, questions },
  base,
}: {
  topic: string
  base: string
  subtopic: QuestionSubtopic
}): ReactNode {
  return (
    <section className="mt-4">
      <h4 className="border-b border-line pb-2 font-sans text-body tracking-normal">
        <Link href={`${paths.topic(topic)}#${anchor}`} className="text-inherit no-underline hover:underline">
          {title}
        </Link>
      </h4>
      <ul>
        {questions.map(({ key, number, text }) => (
          <li
            key={key}
            className="grid gap-x-2 border-b border-line py-3 font-serif sm:grid-cols-[3rem_minmax(0,1fr)]"
          >
            <span className="pt-0.5 text-muted tabular-nums">{number}</span>
            <Link
              href={paths.question(key)}
              printed={absolute({ base, path: paths.question(key) })}
              className="max-w-measure text-question text-ink no-underline hover:underline"
            >
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
