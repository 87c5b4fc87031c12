'use client'

import { useEffect, useState, type ReactNode } from 'react'

import { useRowLabel } from '@payloadcms/ui'

import { truncate } from '@/domain/text/truncate'

import { organisationName } from './organisation-name'
import { useOpenNewRow } from '../internals/use-open-new-row'

interface Row {
  text?: string
  label?: string
  role?: string
  organisation?: number | { id: number } | null
}

/** What a row of a list says, in its heading: a question, a link, or an organisation with its role. */
export function RowLabel(): ReactNode {
  const { data, path, rowNumber } = useRowLabel<Row>()
  const { organisation, text, label, role } = data
  const id = typeof organisation === 'object' ? organisation?.id : organisation
  const name = useOrganisationName(id)
  const said = text ?? label ?? [name, role].filter(Boolean).join(': ')
  useOpenNewRow({ path, isNew: !said && id === undefined })
  return <span>{said ? truncate({ text: said, maxLength }) : `Nieuw (${(rowNumber ?? 0) + 1})`}</span>
}

function useOrganisationName(id: number | undefined): string | null {
  const [found, setFound] = useState<{ id: number; name: string } | null>(null)
  useEffect(() => {
    if (id === undefined) return
    let isCurrent = true
    let timer: ReturnType<typeof setTimeout>
    const read = async (): Promise<void> => {
      const name = await organisationName(id)
      if (!isCurrent) return
      if (name === null) timer = setTimeout(() => void read(), pause)
      else setFound({ id, name })
    }
    void read()
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [id])
  return found?.id === id ? (found?.name ?? null) : null
}

/** In milliseconds, before a name that could not be read is asked for again. */
const pause = 3000

/** In characters. */
const maxLength = 90
