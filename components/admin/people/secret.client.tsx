'use client'

import { useEffect, useId, useRef, useState, type ReactNode } from 'react'

import { Button } from '@payloadcms/ui'

import styles from '../dialog.module.css'

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
  const text = useRef<HTMLElement>(null)
  const [said, setSaid] = useState('')
  const heading = useId()
  useEffect(() => dialog.current?.showModal(), [])
  const copy = async (): Promise<void> => {
    if (text.current) getSelection()?.selectAllChildren(text.current)
    // A browser lets a page copy over HTTPS only.
    const isCopied = await navigator.clipboard?.writeText(value).then(
      () => true,
      () => false,
    )
    setSaid(isCopied ? 'Gekopieerd.' : 'De tekst is geselecteerd: kopieer die zelf.')
  }
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={heading} onClose={onClose}>
      <h2 id={heading}>{title}</h2>
      <p>{explanation}</p>
      <p style={{ overflowWrap: 'anywhere' }}>
        <code ref={text}>{value}</code>
      </p>
      <p role="status">{said}</p>
      <div className={styles.buttons}>
        <Button buttonStyle="secondary" margin={false} onClick={() => void copy()}>
          Kopieer
        </Button>
        <Button margin={false} onClick={() => dialog.current?.close()}>
          Klaar
        </Button>
      </div>
    </dialog>
  )
}
