'use client'

import { useEffect, useId, useRef, type ReactNode } from 'react'

import { Button } from '@payloadcms/ui'

import type { Conflict } from '../internals/ask-on-conflict'
import { TwoTexts } from '../texts/two-texts'
import styles from '../dialog.module.css'

/** Shows both texts of what two people changed, when the second of them saves. */
export function ConflictDialog({
  conflict: { message, fields },
  onAnswer,
}: {
  conflict: Conflict
  onAnswer: (answer: 'save' | 'stop') => void
}): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className={styles.wide} aria-labelledby={heading} onCancel={() => onAnswer('stop')}>
      <h2 id={heading}>Iemand anders bewaarde intussen</h2>
      <p>{message}</p>
      {fields.map(({ label, newest, sent }) => (
        <TwoTexts
          key={label}
          label={label}
          one={{ name: 'Zoals het er nu staat', value: newest }}
          other={{ name: 'Zoals jij het wilde bewaren', value: sent }}
        />
      ))}
      <div className={styles.buttons}>
        <Button buttonStyle="secondary" margin={false} onClick={() => onAnswer('stop')}>
          Niet bewaren, verder bewerken
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={() => window.location.reload()}>
          Mijn tekst laten vallen, nieuwste tonen
        </Button>
        <Button margin={false} onClick={() => onAnswer('save')}>
          Mijn tekst bewaren
        </Button>
      </div>
    </dialog>
  )
}
