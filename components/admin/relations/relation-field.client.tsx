'use client'

import { useState, type ReactNode } from 'react'

import { FieldDescription, FieldError, FieldLabel, fieldBaseClass, useField } from '@payloadcms/ui'
import type { RelationshipFieldClientProps } from 'payload'

import { RecordRow } from './record-row.client'
import { RecordSearch } from './record-search.client'
import styles from './relations.module.css'
import { useRecords } from './use-records'

/**
 * The records that a field points to, as rows that are moved and opened, with a box that finds others by any of their
 * names. The picker of Payload knows one name, shows it cut off, and filters what it found once more.
 */
export function RelationField({ field, path, readOnly }: RelationshipFieldClientProps): ReactNode {
  const { value, setValue, showError, errorMessage, disabled } = useField<unknown>({ path })
  const collection = String(field.relationTo)
  const ids = idsIn(value)
  const { records, reload } = useRecords({ collection, ids })
  const [moved, setMoved] = useState('')
  const isLocked = Boolean(readOnly || disabled)
  const change = (next: number[]): void => setValue(field.hasMany ? next : (next[0] ?? null))
  const move = ({ from, to }: { from: number; to: number }): void => {
    const next = ids.filter((_, place) => place !== from)
    next.splice(to, 0, ids[from] ?? 0)
    change(next)
    setMoved(`${records.get(ids[from] ?? 0)?.title ?? ''} staat nu op plaats ${to + 1} van ${ids.length}.`)
  }
  const label = typeof field.label === 'string' ? field.label : ''
  const inputId = `field-${path.replaceAll('.', '__')}-search`
  return (
    <div className={`${fieldBaseClass} ${styles.field}`} id={`field-${path.replaceAll('.', '__')}`}>
      <FieldLabel label={label} required={field.required} htmlFor={inputId} path={path} />
      <FieldError path={path} showError={showError} message={errorMessage} />
      <ol className={styles.rows} aria-label={label}>
        {ids.map((id, place) => (
          <RecordRow
            key={id}
            collection={collection}
            id={id}
            record={records.get(id) ?? null}
            onSaved={reload}
            {...(!isLocked && {
              onRemove: () => change(ids.filter((each) => each !== id)),
              ...(place > 0 && { onUp: () => move({ from: place, to: place - 1 }) }),
              ...(place < ids.length - 1 && { onDown: () => move({ from: place, to: place + 1 }) }),
            })}
          />
        ))}
      </ol>
      <p role="status" className={styles.status}>
        {moved}
      </p>
      {!isLocked && (
        <RecordSearch
          collection={collection}
          inputId={inputId}
          chosen={ids}
          onChoose={(id) => change(field.hasMany ? [...ids, id] : [id])}
        />
      )}
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}

/** Ids as the form keeps them: alone, in a list, or in a document that was filled in. */
function idsIn(value: unknown): number[] {
  return [value].flat().flatMap((each) => {
    const id = typeof each === 'object' && each !== null ? Object(each).id : each
    return typeof id === 'number' ? [id] : []
  })
}
