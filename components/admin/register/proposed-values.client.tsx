'use client'

import type { ReactNode } from 'react'

import { Button, useField } from '@payloadcms/ui'

import { organisationTypes } from '@/domain/organisations/organisation-type'
import type { RegisterProposal } from '@/domain/register/proposal'
import { amsterdamDay } from '@/domain/text/amsterdam-day'

/** Each value of the register beside that of the form; a button takes one over, and nothing else does. */
export function ProposedValues({ body }: { body: RegisterProposal }): ReactNode {
  const { ministry, type } = body
  return (
    <table>
      <caption>{body.name} in het register</caption>
      <thead>
        <tr>
          <th scope="col">Veld</th>
          <th scope="col">In het formulier</th>
          <th scope="col">In het register</th>
          <td />
        </tr>
      </thead>
      <tbody>
        <Value path="name" label="Naam" value={body.name} />
        <Value path="abbreviation" label="Afkorting" value={body.abbreviation} />
        <Value path="type" label="Soort" value={type} shown={type && organisationTypes[type]} />
        <Value path="url" label="Website" value={body.website} />
        <Value path="identifiers.tooi" label="TOOI" value={body.tooi} />
        <Value path="identifiers.kvk" label="KvK-nummer" value={body.kvk} />
        <Value path="identifiers.rsin" label="RSIN" value={body.rsin} />
        {ministry && (
          <Value path="ministry" label="Ministerie" value={ministry.organisation} shown={ministry.name} />
        )}
        <Value
          path="endedAt"
          label="Opgeheven sinds"
          value={body.endedAt && `${body.endedAt}T12:00:00.000Z`}
          shown={body.endedAt}
        />
      </tbody>
    </table>
  )
}

/** A row for what the register knows; `value` is what the form would hold, `null` where it cannot hold it. */
function Value({
  path,
  label,
  value,
  shown = value === null ? null : String(value),
}: {
  path: string
  label: string
  value: string | number | null
  shown?: string | null
}): ReactNode {
  const field = useField<string | number | null>({ path })
  if (shown === null) return null
  const present = readable({ path, value: field.value })
  const isSame = path === 'ministry' ? field.value === value : present === shown
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>{present || '–'}</td>
      <td>{shown}</td>
      <td>
        {isSame ? (
          'gelijk'
        ) : value === null ? (
          'staat niet in de gids'
        ) : (
          <Button
            buttonStyle="secondary"
            size="small"
            margin={false}
            aria-label={`Neem over: ${label}`}
            onClick={() => field.setValue(value)}
          >
            Neem over
          </Button>
        )}
      </td>
    </tr>
  )
}

function readable({ path, value }: { path: string; value: unknown }): string {
  if (value === null || value === undefined || value === '') return ''
  if (path === 'ministry') return 'ingevuld'
  if (path === 'endedAt') return amsterdamDay(String(value))
  const types: Record<string, string> = organisationTypes
  return path === 'type' ? (types[String(value)] ?? '') : String(value)
}
