import type { ReactNode } from 'react'
import { describeOrganisation } from '@/domain/organisations/describe-organisation'
import type { OrganisationRow } from '@/domain/organisations/organisation'
import { organisationTypes } from '@/domain/organisations/organisation-type'
import { OrganisationEndLine } from './organisation-end'
import { OrganisationName } from './organisation-name'
import { LinkedText } from '../elements/linked-text'
import { Tag } from '../elements/tag'
import { TopicLinks } from '../topics/topic-links'
import { Website } from './website'

/** Organisations in a list of the topics that were chosen, by their slugs. */
export function OrganisationRows({ rows, topics }: { rows: OrganisationRow[]; topics: string[] }): ReactNode {
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
            <OrganisationEndLine organisation={row} />
            {describeOrganisation({ organisation: row, topics }).map((text) => (
              <p key={text} className="max-w-measure whitespace-pre-line text-muted">
                <LinkedText text={text} />
              </p>
            ))}
            <ul className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1 text-small text-muted">
              <li>
                <Tag>{organisationTypes[row.type]}</Tag>
              </li>
              <TopicLinks topics={row.roles.map(({ topic }) => topic)} />
            </ul>
          </div>
        </li>
      ))}
    </ul>
  )
}
