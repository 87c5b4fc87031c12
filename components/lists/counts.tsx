import type { ReactNode } from 'react'
import { formatNumber, nounFor } from '@/domain/text/dutch'
import type { TopicCounts } from '@/domain/topics/topic'

/** How much a topic holds; `children` are further facts, as list items. */
export function Counts({ counts, children }: { counts: TopicCounts; children?: ReactNode }): ReactNode {
  const facts = [
    { noun: 'question', count: counts.questions },
    { noun: 'organisation', count: counts.organisations },
    { noun: 'source', count: counts.sources },
  ] as const
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-small text-muted">
      {facts.map(({ noun, count }) => (
        <li key={noun}>
          <b className="font-semibold text-ink tabular-nums">{formatNumber(count)}</b>{' '}
          {nounFor({ count, noun })}
        </li>
      ))}
      {children}
    </ul>
  )
}
