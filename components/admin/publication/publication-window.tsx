import type { ReactNode } from 'react'

import { Button } from '@payloadcms/ui'

import { ModalDialog } from '../dialogs/modal-dialog.client'

/** The window that shows what becomes public, in which somebody says whether it does. */
export function PublicationWindow({
  isBusy = false,
  isHeld = false,
  onPublish,
  onCancel,
  children,
}: {
  isBusy?: boolean
  /** Whether it cannot be published yet. */
  isHeld?: boolean
  onPublish: () => void
  onCancel: () => void
  children: ReactNode
}): ReactNode {
  return (
    <ModalDialog
      title="Wat er openbaar wordt"
      isWide
      onClose={onCancel}
      buttons={
        <>
          <Button buttonStyle="secondary" margin={false} disabled={isBusy} onClick={onCancel}>
            Nog niet
          </Button>
          <Button margin={false} disabled={isBusy || isHeld} onClick={onPublish}>
            Publiceer
          </Button>
        </>
      }
    >
      {children}
    </ModalDialog>
  )
}
