'use client'

import { useEffect, useId, useRef, type ReactNode } from 'react'

import { Button, CopyToClipboard } from '@payloadcms/ui'

import styles from './people.module.css'

/** Shows what cannot be shown again, to be copied. */
export function Secret({
  title,
  explanation,
  value,
  onClose,
}: {
  title: string
  explanation: string
  value: string
  onClose: () => void
}): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={heading} onClose={onClose}>
      <h2 id={heading}>{title}</h2>
      <p>{explanation}</p>
      <p className={styles.secret}>
        <code>{value}</code> <CopyToClipboard value={value} />
      </p>
      <Button margin={false} onClick={() => dialog.current?.close()}>
        Klaar
      </Button>
    </dialog>
  )
}
