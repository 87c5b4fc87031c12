import type { ReactNode } from 'react'
import type { SourceRow } from '@/domain/sources/source'
import { ListedCoins } from './coins'
import { ReferenceEntry } from './reference-list'
import { TopicLinks } from '../topics/topic-links'

export function SourceRows({ rows }: { rows: SourceRow[] }): ReactNode {
  return (
    <ul>
      {rows.map((row) => (
        <li key={row.slug} className="border-b border-line py-5">
          <ListedCoins source={row} />
          <ReferenceEntry reference={row} />
          {row.topics.length > 0 && (
            <ul aria-label="Thema’s" className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-small text-muted">
              <TopicLinks topics={row.topics} />
            </ul>
          )}
        </li>
      ))}
    </ul>
  )
}
