import type { ReactNode } from 'react'
import { formatNumber } from '@/domain/text/dutch'
import { organisationTypeHeadings } from '@/domain/organisations/organisation-type-heading'
import type { OrganisationGroup } from '@/domain/topics/topic'
import { OrganisationEndLine } from './organisation-end'
import { OrganisationName } from './organisation-name'
import { Website } from './website'
import { LinkedText } from '../elements/linked-text'

/** The organisations of a topic by type, each with the part that it plays. */
export function OrganisationGroups({ groups }: { groups: OrganisationGroup[] }): ReactNode {
  return groups.map(({ type, organisations }) => (
    <section key={type} className="mt-8">
      <h3 className="border-b border-line pb-2 font-sans text-body tracking-normal">
        {organisationTypeHeadings[type]}{' '}
        <span className="font-normal text-muted tabular-nums">{formatNumber(organisations.length)}</span>
      </h3>
      <ul>
        {organisations.map((organisation) => (
          <li
            key={organisation.slug}
            className="grid gap-x-8 gap-y-1 border-b border-line py-4 md:grid-cols-[17rem_minmax(0,1fr)]"
          >
            <div>
              <OrganisationName organisation={organisation} />
              <OrganisationEndLine organisation={organisation} />
              <Website url={organisation.url} />
            </div>
            {organisation.role && (
              <p className="max-w-measure whitespace-pre-line text-muted">
                <LinkedText text={organisation.role} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  ))
}
