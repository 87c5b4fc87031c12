import type { ReactNode } from 'react'
import { formatDate, formatNumber } from '@/domain/text/dutch'
import { paths } from '@/domain/site/paths'
import type { TopicCard } from '@/domain/topics/topic'
import { DataTable, type Column } from '../lists/data-table'
import { Link } from '../elements/link'
import { Section } from '../elements/section'

const title = 'Alle thema’s in een lijst'

const columns: Column<TopicCard>[] = [
  {
    label: 'Thema',
    cell: (topic) => (
      <Link href={paths.topic(topic.slug)} className="no-underline hover:underline">
        {topic.title}
      </Link>
    ),
  },
  { label: 'Vragen', cell: ({ counts }) => formatNumber(counts.questions), isNumber: true },
  { label: 'Organisaties', cell: ({ counts }) => formatNumber(counts.organisations), isNumber: true },
  { label: 'Bronnen', cell: ({ counts }) => formatNumber(counts.sources), isNumber: true },
  { label: 'Nagekeken', cell: ({ reviewedAt }) => <Day date={reviewedAt} /> },
  { label: 'Bijgewerkt', cell: ({ updatedAt }) => <Day date={updatedAt} /> },
]

/** All topics in a plain table, to compare or to print. */
export function TopicTable({ topics }: { topics: TopicCard[] }): ReactNode {
  return (
    <Section id="lijst" title={title}>
      <DataTable label={title} columns={columns} rows={topics} keyOf={({ slug }) => slug} />
    </Section>
  )
}

function Day({ date }: { date: string | null }): ReactNode {
  if (!date) return <span className="text-muted">nog niet</span>
  return (
    <time dateTime={date} className="whitespace-nowrap">
      {formatDate(date)}
    </time>
  )
}
