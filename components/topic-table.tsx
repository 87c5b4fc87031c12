import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import { formatDate, formatNumber } from '@/domain/dutch'
import { paths } from '@/domain/paths'
import type { TopicCard } from '@/domain/topic'
import { Link } from './link'
import { Section } from './section'

const title = 'Alle thema’s in een lijst'
const columns = [
  { label: 'Thema' },
  { label: 'Vragen', isCount: true },
  { label: 'Organisaties', isCount: true },
  { label: 'Bronnen', isCount: true },
  { label: 'Nagekeken' },
  { label: 'Bijgewerkt' },
]

/** All topics in a plain table, to compare or to print; it scrolls by itself where it does not fit. */
export function TopicTable({ topics }: { topics: TopicCard[] }): ReactNode {
  return (
    <Section id="lijst" title={title}>
      <div
        role="region"
        aria-label={title}
        tabIndex={0}
        className="mt-4 overflow-x-auto print:overflow-visible"
      >
        <table className="w-full border-collapse text-left">
          <thead className="text-small text-muted">
            <tr>
              {columns.map(({ label, isCount }) => (
                <th
                  key={label}
                  scope="col"
                  className={clsx(
                    'border-b border-line-strong py-2 pr-6 font-semibold whitespace-nowrap',
                    isCount && 'text-right',
                  )}
                >
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {topics.map((topic) => (
              <TopicRow key={topic.slug} topic={topic} />
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  )
}

function TopicRow({
  topic: { slug, title, counts, reviewedAt, updatedAt },
}: {
  topic: TopicCard
}): ReactNode {
  return (
    <tr>
      <th scope="row" className="min-w-40 border-b border-line py-3 pr-6 font-semibold">
        <Link href={paths.topic(slug)} className="no-underline hover:underline">
          {title}
        </Link>
      </th>
      {[counts.questions, counts.organisations, counts.sources].map((count, index) => (
        <td key={index} className="border-b border-line py-3 pr-6 text-right whitespace-nowrap tabular-nums">
          {formatNumber(count)}
        </td>
      ))}
      {[reviewedAt, updatedAt].map((date, index) => (
        <td key={index} className="border-b border-line py-3 pr-6 whitespace-nowrap">
          {date ? (
            <time dateTime={date}>{formatDate(date)}</time>
          ) : (
            <span className="text-muted">nog niet</span>
          )}
        </td>
      ))}
    </tr>
  )
}
