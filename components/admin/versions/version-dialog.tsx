'use client'

import type { ReactNode } from 'react'

import { Button } from '@payloadcms/ui'

import { formatMoment } from '@/domain/text/dutch'

import { ModalDialog } from '../dialogs/modal-dialog.client'
import type { Version } from './version-requests'

/** The versions of a document, the newest first, with a button that makes an earlier one the newest draft. */
export function VersionDialog({
  versions: [newest, ...earlier],
  onRestore,
  onClose,
}: {
  versions: Version[]
  onRestore: (version: Version) => void
  onClose: () => void
}): ReactNode {
  return (
    <ModalDialog
      title="Eerdere versies"
      onClose={onClose}
      buttons={
        <Button margin={false} onClick={onClose}>
          Sluit
        </Button>
      }
    >
      <p>
        Wat je terugzet, wordt een concept: voor lezers verandert er niets tot je publiceert. Wat er nu staat,
        blijft hier bewaard.
      </p>
      <ol>
        {newest && <li>{nameOf(newest)}: zoals het er nu staat</li>}
        {earlier.map((version) => (
          <li key={version.id}>
            {nameOf(version)}{' '}
            <Button
              buttonStyle="secondary"
              size="small"
              margin={false}
              aria-label={`Zet terug als concept: ${nameOf(version)}`}
              onClick={() => onRestore(version)}
            >
              Zet terug als concept
            </Button>
          </li>
        ))}
      </ol>
    </ModalDialog>
  )
}

function nameOf({ savedAt, savedBy, isPublished }: Version): string {
  const who = savedBy === null ? '' : `, ${savedBy}`
  return `${formatMoment(savedAt)}${who} (${isPublished ? 'gepubliceerd' : 'concept'})`
}
