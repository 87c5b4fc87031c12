'use client'

import type { ReactNode } from 'react'

import { Button } from '@payloadcms/ui'

import type { Conflict } from '../internals/ask-on-conflict'
import { TwoTexts } from '../texts/two-texts'
import { ModalDialog } from '../dialogs/modal-dialog.client'

/** Shows both texts of what two people changed, when the second of them saves. */
export function ConflictDialog({
  conflict: { message, fields },
  onAnswer,
}: {
  conflict: Conflict
  onAnswer: (answer: 'save' | 'stop') => void
}): ReactNode {
  return (
    <ModalDialog
      title="Iemand anders bewaarde intussen"
      isWide
      onClose={() => onAnswer('stop')}
      buttons={
        <>
          <Button buttonStyle="secondary" margin={false} onClick={() => onAnswer('stop')}>
            Niet bewaren, verder bewerken
          </Button>
          <Button buttonStyle="secondary" margin={false} onClick={() => window.location.reload()}>
            Mijn tekst laten vallen, nieuwste tonen
          </Button>
          <Button margin={false} onClick={() => onAnswer('save')}>
            Mijn tekst bewaren
          </Button>
        </>
      }
    >
      <p>{message}</p>
      {fields.map(({ label, newestWords, sentWords, edit }) => (
        <TwoTexts
          key={label}
          label={label}
          one={{ name: `Zoals het er nu staat${edit ? `, ${edit}` : ''}`, value: newestWords }}
          other={{ name: 'Zoals jij het wilde bewaren', value: sentWords }}
        />
      ))}
    </ModalDialog>
  )
}
