'use client'

import type { ReactNode } from 'react'

import { PublicationList } from './publication-list'
import { PublicationWindow } from './publication-window'
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
  const choice = useChosenParts()
  const isOpen = publications.some(({ subtopics }) => subtopics.some(({ openWith }) => openWith !== null))
  return (
    <PublicationWindow
      isBusy={isBusy}
      isHeld={isOpen && publications.length === 1}
      onPublish={() =>
        onPublish(publications.map((publication) => ({ publication, parts: choice.chosenOf(publication) })))
      }
      onCancel={onCancel}
    >
      {publications.map((publication) => (
        <div key={publication.topic.id}>
          {publications.length > 1 && <h3>{publication.topic.title}</h3>}
          <PublicationList publication={publication} choice={choice} />
        </div>
      ))}
    </PublicationWindow>
  )
}
