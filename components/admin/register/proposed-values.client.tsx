'use client'

import type { ReactNode } from 'react'

import { organisationTypes } from '@/domain/organisations/organisation-type'
import type { RegisterProposal } from '@/domain/register/proposal'
import { amsterdamDay } from '@/domain/text/amsterdam-day'

import { filledIn, ProposalTable, ProposedValue } from '../proposals/proposed-value.client'

/** Each value of the register beside that of the form. */
export function ProposedValues({ body }: { body: RegisterProposal }): ReactNode {
  const { ministry, type } = body
  return (
    <ProposalTable caption={`${body.name} in het register`} from="In het register">
      <ProposedValue path="name" label="Naam" value={body.name} />
      <ProposedValue path="abbreviation" label="Afkorting" value={body.abbreviation} />
      <ProposedValue
        path="type"
        label="Soort"
        value={type}
        shown={type && organisationTypes[type]}
        readPresent={(value) => types[value] ?? ''}
      />
      <ProposedValue path="url" label="Website" value={body.website} />
      <ProposedValue path="identifiers.tooi" label="TOOI" value={body.tooi} />
      <ProposedValue path="identifiers.kvk" label="KvK-nummer" value={body.kvk} />
      <ProposedValue path="identifiers.rsin" label="RSIN" value={body.rsin} />
      {ministry && (
        <ProposedValue
          path="ministry"
          label="Ministerie"
          value={ministry.organisation}
          shown={ministry.name}
          readPresent={filledIn}
        />
      )}
      <ProposedValue
        path="endedAt"
        label="Opgeheven sinds"
        value={body.endedAt && `${body.endedAt}T12:00:00.000Z`}
        shown={body.endedAt}
        readPresent={(value) => amsterdamDay(String(value))}
      />
    </ProposalTable>
  )
}

const types: Record<string, string> = organisationTypes
