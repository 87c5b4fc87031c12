'use client'

import type { ReactNode } from 'react'

import { Button, useField } from '@payloadcms/ui'

/** What others say, beside what the form has; a button takes a value over, and nothing else does. */
export function ProposalTable({
  caption,
  from,
  children,
}: {
  caption: string
  /** Where the values are from, such as "In het register". */
  from: string
  children: ReactNode
}): ReactNode {
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Veld</th>
          <th scope="col">In het formulier</th>
          <th scope="col">{from}</th>
          <td />
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}

/** A row for a value that is proposed; `value` is what the form would hold, `null` where it cannot hold it. */
export function ProposedValue({
  path,
  label,
  value,
  shown = value === null ? null : String(value),
  readPresent = String,
  absent = '–',
}: {
  path: string
  label: string
  value: string | number | null
  /** As people read it; there is no row where it is null. */
  shown?: string | null
  /** What the form has, as people read it. */
  readPresent?: (value: string | number) => string
  /** What an empty field stands for. */
  absent?: string
}): ReactNode {
  const field = useField<string | number | null>({ path })
  if (shown === null) return null
  const present = field.value === null || field.value === undefined ? '' : readPresent(field.value)
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>{present || absent}</td>
      <td>{shown}</td>
      <td>
        {field.value === value || present === shown ? (
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

/** Of a record that the form names by its number. */
export function filledIn(): string {
  return 'ingevuld'
}
