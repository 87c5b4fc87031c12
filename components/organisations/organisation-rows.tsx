import type { ReactNode } from 'react'
import type { OrganisationRow } from '@/domain/organisations/organisation'
import { organisationTypes } from '@/domain/organisations/organisation-type'
import { OrganisationName } from './organisation-name'
import { Tag } from '../elements/tag'
import { TopicLinks } from '../topics/topic-links'
import { Website } from './website'

export function OrganisationRows({ rows }: { rows: OrganisationRow[] }): ReactNode {
  return (
    <ul>
      {rows.map((row) => (
        <li
          key={row.slug}
          className="grid gap-x-8 gap-y-1 border-b border-line py-5 sm:grid-cols-[minmax(0,1fr)_auto] print:grid-cols-1"
        >
          <h3 className="text-question">
            <OrganisationName organisation={row} />
          </h3>
          <Website url={row.url} />
          <div className="sm:col-span-2 print:col-span-1">
            {row.description && <p className="max-w-measure text-muted">{row.description}</p>}
            <ul className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1 text-small text-muted">
              <li>
                <Tag>{organisationTypes[row.type]}</Tag>
              </li>
              <TopicLinks topics={row.topics} />
            </ul>
          </div>
        </li>
      ))}
    </ul>
  )
}
