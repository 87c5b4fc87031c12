import type { ReactNode } from 'react'
import { paths } from '@/domain/site/paths'
import type { QuestionRow } from '@/domain/lists/question-directory'
import { DataTable, type Column } from '../lists/data-table'
import { Link } from '../elements/link'

const columns: Column<QuestionRow>[] = [
  { label: 'Vraag', cell: ({ key, text }) => <Link href={paths.question(key)}>{text}</Link> },
  { label: 'Thema', cell: ({ topic: { slug, title } }) => <Link href={paths.topic(slug)}>{title}</Link> },
  { label: 'Onderwerp', cell: ({ subtopic: { title } }) => title },
  {
    label: 'Organisaties',
    cell: ({ leadsTo: { organisations } }) => (
      <Links records={organisations.map(({ slug, name }) => ({ href: paths.organisation(slug), name }))} />
    ),
  },
  {
    label: 'Bronnen',
    cell: ({ leadsTo: { sources } }) => (
      <Links records={sources.map(({ slug, title }) => ({ href: paths.source(slug), name: title }))} />
    ),
  },
]

export function QuestionTable({ rows }: { rows: QuestionRow[] }): ReactNode {
  return <DataTable label="Vragen" columns={columns} rows={rows} keyOf={({ key }) => key} />
}

function Links({ records }: { records: { href: string; name: string }[] }): ReactNode {
  if (records.length === 0) return null
  return (
    <ul>
      {records.map(({ href, name }) => (
        <li key={href}>
          <Link href={href}>{name}</Link>
        </li>
      ))}
    </ul>
  )
}
