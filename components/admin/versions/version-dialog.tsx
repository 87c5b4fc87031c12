'use client'

import { useEffect, useId, useRef, type ReactNode } from 'react'
import { createPortal } from 'react-dom'

import { Button } from '@payloadcms/ui'

import { formatMoment } from '@/domain/text/dutch'

import styles from '../dialog.module.css'
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
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => dialog.current?.showModal(), [])
  return createPortal(
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={heading} onClose={onClose}>
      <h2 id={heading}>Eerdere versies</h2>
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
      <div className={styles.buttons}>
        <Button margin={false} onClick={() => dialog.current?.close()}>
          Sluit
        </Button>
      </div>
    </dialog>,
    window.document.body,
  )
}

function nameOf({ savedAt, isPublished }: Version): string {
  return `${formatMoment(savedAt)} (${isPublished ? 'gepubliceerd' : 'concept'})`
}
