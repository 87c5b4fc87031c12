import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import type { TopicPage } from '@/domain/topic'

/** The parts of a topic's page; in view all the time where there is room beside the text. */
export function TableOfContents({ topic }: { topic: TopicPage }): ReactNode {
  const entries = [
    { anchor: 'vragen', title: 'Onderzoeksvragen', nested: false },
    ...topic.subtopics.map(({ anchor, title }) => ({ anchor, title, nested: true })),
    ...(topic.organisations.length > 0
      ? [{ anchor: 'organisaties', title: 'Organisaties', nested: false }]
      : []),
    ...(topic.sources.length > 0 ? [{ anchor: 'bronnen', title: 'Bronnen', nested: false }] : []),
    ...(topic.feeds.length > 0 ? [{ anchor: 'verder', title: 'Verder zoeken', nested: false }] : []),
  ]
  return (
    <nav
      aria-labelledby="op-deze-pagina"
      className="text-small lg:sticky lg:top-6 lg:max-h-[calc(100vh-3rem)] lg:self-start lg:overflow-y-auto print:hidden"
    >
      <p id="op-deze-pagina" className="mb-2 font-semibold">
        Op deze pagina
      </p>
      <ol className="border-l border-line">
        {entries.map(({ anchor, title, nested }) => (
          <li key={anchor}>
            <a
              href={`#${anchor}`}
              className={clsx(
                '-ml-px block border-l-2 border-transparent py-1 no-underline hover:border-line-strong',
                nested ? 'pl-7 text-muted' : 'pl-3.5 text-ink',
              )}
            >
              {title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
