'use client'

import type { ReactNode } from 'react'

import { Button } from '@payloadcms/ui'

import { ModalDialog } from '../dialogs/modal-dialog.client'
import { PublicationList } from './publication-list'
import type { ChosenPart, Publication } from './read-publication'
import { useChosenParts } from './use-chosen-parts'

/** What becomes public when one or more documents are published, before they are. */
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
  const choice = useChosenParts()
  const isOpen = publications.some(({ subtopics }) => subtopics.some(({ openWith }) => openWith !== null))
  const press = (): void =>
    onPublish(publications.map((publication) => ({ publication, parts: choice.chosenOf(publication) })))
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
          <Button margin={false} disabled={isBusy || (isOpen && publications.length === 1)} onClick={press}>
            Publiceer
          </Button>
        </>
      }
    >
      {publications.map((publication) => (
        <div key={publication.document.id}>
          {publications.length > 1 && publication.collection === 'topics' && (
            <h3>{publication.document.title}</h3>
          )}
          <PublicationList publication={publication} choice={choice} />
        </div>
      ))}
    </ModalDialog>
  )
}
