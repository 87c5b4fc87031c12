'use client'

import { useId, useState, type ReactNode } from 'react'

import { Button } from '@payloadcms/ui'

import { ModalDialog } from '../dialogs/modal-dialog.client'

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
  const [text, setText] = useState('')
  const field = useId()
  const isEmpty = text.trim() === ''
  return (
    <ModalDialog
      title={title}
      onClose={onCancel}
      buttons={
        <>
          <Button buttonStyle="secondary" margin={false} onClick={onCancel}>
            Annuleer
          </Button>
          <Button margin={false} disabled={isRequired && isEmpty} onClick={() => onGiven(text)}>
            {action}
          </Button>
        </>
      }
    >
      <label htmlFor={field}>{label}</label>
      <textarea
        id={field}
        rows={4}
        maxLength={maxLength}
        value={text}
        required={isRequired}
        onChange={({ target }) => setText(target.value)}
      />
    </ModalDialog>
  )
}
