'use client'

import { useRef, useState, type ReactNode } from 'react'

import { Button } from '@payloadcms/ui'

import { ModalDialog } from '../dialogs/modal-dialog.client'

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
  const text = useRef<HTMLElement>(null)
  const [status, setStatus] = useState('')
  const copy = async (): Promise<void> => {
    if (text.current) getSelection()?.selectAllChildren(text.current)
    // A browser lets a page copy over HTTPS only.
    const isCopied = await navigator.clipboard?.writeText(value).then(
      () => true,
      () => false,
    )
    setStatus(isCopied ? 'Gekopieerd.' : 'De tekst is geselecteerd: kopieer die zelf.')
  }
  return (
    <ModalDialog
      title={title}
      onClose={onClose}
      buttons={
        <>
          <Button buttonStyle="secondary" margin={false} onClick={() => void copy()}>
            Kopieer
          </Button>
          <Button margin={false} onClick={onClose}>
            Klaar
          </Button>
        </>
      }
    >
      <p>{explanation}</p>
      <p style={{ overflowWrap: 'anywhere' }}>
        <code ref={text}>{value}</code>
      </p>
      <p role="status">{status}</p>
    </ModalDialog>
  )
}
