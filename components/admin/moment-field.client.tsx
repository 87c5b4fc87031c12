'use client'

import type { ReactNode } from 'react'

import { FieldLabel, useField } from '@payloadcms/ui'
import type { DateFieldClientProps } from 'payload'

import { formatMoment } from '@/domain/text/dutch'

/** A moment that nobody fills in, by the clock of the Netherlands; the picker of Payload goes by that of the browser. */
export function MomentField({ field, path }: DateFieldClientProps): ReactNode {
  const { value } = useField<string>({ path })
  if (!value) return null
  return (
    <div className="field-type">
      <FieldLabel label={field.label} path={path} as="span" />
      <p>
        <time dateTime={value}>{formatMoment(value)}</time>
      </p>
    </div>
  )
}
