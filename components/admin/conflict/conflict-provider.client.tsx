'use client'

import { useEffect, useId, useRef, useState, type ReactNode } from 'react'

import { Button } from '@payloadcms/ui'

import { askOnConflict, type Conflict } from '../internals/ask-on-conflict'
import { interceptFetch } from '../internals/intercept-fetch'
import { TwoTexts } from '../texts/two-texts'
import styles from '../dialog.module.css'

interface Question {
  conflict: Conflict
  answer: (answer: 'save' | 'stop') => void
}

/** Around the whole admin: shows both texts when a save meets what somebody else saved meanwhile. */
export function ConflictProvider({ children }: { children: ReactNode }): ReactNode {
  const [question, setQuestion] = useState<Question | null>(null)
  useEffect(() => {
    const ask = (conflict: Conflict): Promise<'save' | 'stop'> =>
      new Promise((answer) => setQuestion({ conflict, answer }))
    return interceptFetch((fetch) => askOnConflict({ fetch, ask }))
  }, [])
  const answer = (given: 'save' | 'stop'): void => {
    question?.answer(given)
    setQuestion(null)
  }
  return (
    <>
      {children}
      {question && <ConflictDialog conflict={question.conflict} onAnswer={answer} />}
    </>
  )
}

function ConflictDialog({
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
      {fields.length === 0 && <p>De teksten verschillen niet.</p>}
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
