'use client'

import { useEffect, useId, useRef, useState, type ReactNode } from 'react'

import { Button } from '@payloadcms/ui'

import styles from '../dialog.module.css'

/** A dialog that asks for one text. */
export function AskText({
  title,
  label,
  action,
  isRequired = false,
  maxLength = 2000,
  onGiven,
  onCancel,
}: {
  title: string
  label: string
  /** What its button does. */
  action: string
  isRequired?: boolean
  /** In characters. */
  maxLength?: number
  onGiven: (text: string) => void
  onCancel: () => void
}): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null)
  const [text, setText] = useState('')
  const heading = useId()
  const field = useId()
  useEffect(() => dialog.current?.showModal(), [])
  const isEmpty = text.trim() === ''
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={heading} onCancel={onCancel}>
      <h2 id={heading}>{title}</h2>
      <label htmlFor={field}>{label}</label>
      <textarea
        id={field}
        rows={4}
        maxLength={maxLength}
        value={text}
        required={isRequired}
        onChange={({ target }) => setText(target.value)}
      />
      <div className={styles.buttons}>
        <Button buttonStyle="secondary" margin={false} onClick={onCancel}>
          Annuleer
        </Button>
        <Button margin={false} disabled={isRequired && isEmpty} onClick={() => onGiven(text)}>
          {action}
        </Button>
      </div>
    </dialog>
  )
}
