'use client'

import { useId, type ReactNode } from 'react'

import type { PreviewedConflict } from '@/domain/document/import-preview'

import styles from './import.module.css'
import { TextLines } from './text-lines'

/** One field that both sides changed, its three texts, and which of them it gets. */
export function ConflictChoice({
  conflict: { id, field, last, now, document },
  label,
  takesDocument,
  onSettle,
}: {
  conflict: PreviewedConflict
  /** Of the record. */
  label: string
  takesDocument: boolean
  onSettle: (choice: { id: string; takesDocument: boolean }) => void
}): ReactNode {
  const group = useId()
  const choices = [
    { name: 'Tekst van de redactie', lines: now, isDocument: false },
    { name: 'Tekst uit het document', lines: document, isDocument: true },
  ]
  return (
    <fieldset className={styles.conflict}>
      <legend>
        {label}: {field}
      </legend>
      <div className={styles.sides}>
        {choices.map(({ name, lines, isDocument }) => (
          <div key={name}>
            <label>
              <input
                type="radio"
                name={group}
                checked={takesDocument === isDocument}
                onChange={() => onSettle({ id, takesDocument: isDocument })}
              />
              {name}
            </label>
            <TextLines lines={lines} />
          </div>
        ))}
        <div>
          <p className={styles.name}>Bij de vorige import</p>
          <TextLines lines={last} />
        </div>
      </div>
    </fieldset>
  )
}
