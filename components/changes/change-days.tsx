import type { ReactNode } from 'react'
import { changeLabel, type Change } from '@/domain/changes/change'
import { formatDate } from '@/domain/text/dutch'
import { groupChanges, type ChangeDay } from '@/domain/changes/group-changes'
import { paths } from '@/domain/site/paths'
import { EmptyState } from '../elements/empty-state'
import { Link } from '../elements/link'

/** Changes by day, and by topic within a day; what is still there is linked. */
export function ChangeDays({
  changes,
  level: Heading,
}: {
  changes: Change[]
  level: 'h2' | 'h3'
}): ReactNode {
  if (changes.length === 0) return <EmptyState>Er is nog niets gewijzigd.</EmptyState>
  return (
    <div className="mt-2">
      {groupChanges(changes).map(({ day, topics }) => (
        <section
          key={day}
          className="grid gap-x-8 gap-y-2 border-b border-line py-5 md:grid-cols-[13rem_minmax(0,1fr)]"
        >
          <Heading className="font-sans text-body tracking-normal">
            <time dateTime={day}>{formatDate(day)}</time>
          </Heading>
          <div className="grid gap-6 print:block print:space-y-6">
            {topics.map((topic) => (
              <ChangesInTopic key={topic.slug} topic={topic} />
            ))}
          </div>
        </section>
      ))}
    </div>
  )
}

function ChangesInTopic({
  topic: { slug, title, changes },
}: {
  topic: ChangeDay['topics'][number]
}): ReactNode {
  return (
    <div>
      <p className="font-serif text-question font-semibold">
        <Link href={paths.topic(slug)} className="text-inherit no-underline hover:underline">
          {title}
        </Link>
      </p>
      <ul className="mt-1 grid max-w-measure gap-2 print:block print:space-y-2">
        {changes.map((change) => (
          <ChangeItem key={change.id} change={change} />
        ))}
      </ul>
    </div>
  )
}

/** The topic itself is named right above. */
function ChangeItem({ change: { action, subject, text, href } }: { change: Change }): ReactNode {
  return (
    <li>
      <span className="text-small text-muted">{changeLabel({ action, subject })}</span>
      {subject !== 'topic' && (
        <>
          {' '}
          <Link href={href}>{text}</Link>
        </>
      )}
    </li>
  )
}
