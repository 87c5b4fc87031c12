'use client'

import { useId, type ReactNode } from 'react'

import styles from './import.module.css'
import type { Decision } from './requests'

/** Whether visitors see at once what comes in. */
export function StatusChoice({
  status,
  onChange,
}: {
  status: Decision['status']
  onChange: (status: Decision['status']) => void
}): ReactNode {
  const group = useId()
  return (
    <fieldset className={styles.status}>
      <legend>Wat binnenkomt, wordt</legend>
      {choices.map(({ value, name, meaning }) => (
        <label key={value}>
          <input
            type="radio"
            name={group}
            checked={status === value}
            onChange={() => onChange(value)}
            aria-describedby={`${group}-${value}`}
          />
          {name}
          <span id={`${group}-${value}`}>{meaning}</span>
        </label>
      ))}
    </fieldset>
  )
}

const choices = [
  {
    value: 'draft',
    name: 'Concept',
    meaning:
      'Bezoekers zien nog niets. Organisaties en bronnen worden ook concepten: publiceer ze met het thema.',
  },
  { value: 'published', name: 'Meteen openbaar', meaning: 'Bezoekers zien het zodra de import klaar is.' },
] as const
