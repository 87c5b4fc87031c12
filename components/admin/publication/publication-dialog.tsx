'use client'

import { useEffect, useId, useRef, type ReactNode } from 'react'
import { createPortal } from 'react-dom'

import { Button } from '@payloadcms/ui'

import styles from '../dialog.module.css'
import { PublicationList } from './publication-list'
import type { ChosenPart, Publication } from './read-publication'
import { useChosenParts } from './use-chosen-parts'

/** What becomes public when one or more topics are published, before they are. */
export function PublicationDialog({
  publications,
  isBusy = false,
  onPublish,
  onCancel,
}: {
  publications: Publication[]
  isBusy?: boolean
  onPublish: (choices: { publication: Publication; parts: ChosenPart[] }[]) => void
  onCancel: () => void
}): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  const choice = useChosenParts()
  useEffect(() => dialog.current?.showModal(), [])
  const isOpen = publications.some(({ subtopics }) => subtopics.some(({ openWith }) => openWith !== null))
  // Outside the form of the document, which Enter would save.
  return createPortal(
    <dialog ref={dialog} className={styles.wide} aria-labelledby={heading} onCancel={onCancel}>
      <h2 id={heading}>Wat er openbaar wordt</h2>
      {publications.map((publication) => (
        <div key={publication.topic.id}>
          {publications.length > 1 && <h3>{publication.topic.title}</h3>}
          <PublicationList publication={publication} choice={choice} />
        </div>
      ))}
      <div className={styles.buttons}>
        <Button buttonStyle="secondary" margin={false} disabled={isBusy} onClick={onCancel}>
          Nog niet
        </Button>
        <Button
          margin={false}
          disabled={isBusy || (isOpen && publications.length === 1)}
          onClick={() =>
            onPublish(
              publications.map((publication) => ({ publication, parts: choice.chosenOf(publication) })),
            )
          }
        >
          Publiceer
        </Button>
      </div>
    </dialog>,
    window.document.body,
  )
}
