'use client'

import { useEffect, useState, type ReactNode } from 'react'

import { useRowLabel } from '@payloadcms/ui'

import { truncate } from '@/domain/text/truncate'

import type { RecordCollection } from '@/domain/topics/content-collections'

import { recordName } from './record-name'
import { useOpenNewRow } from '../internals/use-open-new-row'

type Relation = number | { id: number } | null

interface Row {
  text?: string
  label?: string
  term?: string
  title?: string
  role?: string
  organisation?: Relation
  source?: Relation
}

/** What a row of a list says, in its heading: a question, a link, or an organisation with its role. */
export function RowLabel(): ReactNode {
  const { data, path, rowNumber } = useRowLabel<Row>()
  const { organisation, source, text, label, term, title, role } = data
  const [id, sourceId] = [idOf(organisation), idOf(source)]
  const name = useRecordName({ collection: 'organisations', id })
  const sourceName = useRecordName({ collection: 'sources', id: sourceId })
  const shown = text ?? label ?? term ?? title ?? [name, sourceName, role].filter(Boolean).join(': ')
  useOpenNewRow({ path, isNew: !shown && id === undefined && sourceId === undefined })
  return <span>{shown ? truncate({ text: shown, maxLength }) : `Nieuw (${(rowNumber ?? 0) + 1})`}</span>
}

function idOf(relation: Relation | undefined): number | undefined {
  return (typeof relation === 'object' ? relation?.id : relation) ?? undefined
}

function useRecordName({
  collection,
  id,
}: {
  collection: RecordCollection
  id: number | undefined
}): string | null {
  const [found, setFound] = useState<{ id: number; name: string } | null>(null)
  useEffect(() => {
    if (id === undefined) return
    let isCurrent = true
    let timer: ReturnType<typeof setTimeout>
    const read = async (): Promise<void> => {
      const name = await recordName({ collection, id })
      if (!isCurrent) return
      if (name === null) timer = setTimeout(() => void read(), pause)
      else setFound({ id, name })
    }
    void read()
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [collection, id])
  return found?.id === id ? (found?.name ?? null) : null
}

/** In milliseconds, before a name that could not be read is asked for again. */
const pause = 3000

/** In characters. */
const maxLength = 90
