'use client'

import { useId, type ReactNode } from 'react'

import type { PreviewedConflict } from '@/domain/document/import-preview'

import styles from './import.module.css'
import type { TextChoice } from './requests'
import { TextLines } from './text-lines'

/** One field with two texts, where each is from, what the last import said, and which of them it gets. */
export function ConflictChoice({
  conflict: { id, field, from, last, now, document },
  label,
  choice,
  onSettle,
}: {
  conflict: PreviewedConflict
  /** Of the record. */
  label: string
  choice: TextChoice | null
  onSettle: (settled: { id: string; choice: TextChoice }) => void
}): ReactNode {
  const group = useId()
  const choices = [
    { value: 'editor', name: from === null ? 'Tekst van de redactie' : `Tekst uit ${from}`, lines: now },
    { value: 'document', name: 'Tekst uit het document', lines: document },
  ] as const
  return (
    <fieldset className={styles.conflict}>
      <legend>
        {label}: {field}
      </legend>
      <div className={styles.sides}>
        {choices.map(({ value, name, lines }) => (
          <div key={value}>
            <label>
              <input
                type="radio"
                name={group}
                checked={choice === value}
                onChange={() => onSettle({ id, choice: value })}
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
