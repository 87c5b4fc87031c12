import type { ReactNode } from 'react'

import { enumerate } from '@/domain/text/dutch'

import { ChangedPart } from './changed-part'
import { MissingParts } from './missing-parts'
import styles from './publication.module.css'
import type { Publication } from './read-publication'
import type { PartChoice } from './use-chosen-parts'

/** What publishing a document changes for readers, and what of it they will not see unless it is chosen. */
export function PublicationList({
  publication: { collection, document, subtopics, leaving, missing, hidden },
  choice,
}: {
  publication: Publication
  choice: PartChoice
}): ReactNode {
  const isTopic = collection === 'topics'
  const isNothing =
    !document.isNew && document.fields.length + subtopics.length + leaving.length + missing.length === 0
  return (
    <section className={styles.list} aria-label={document.title}>
      {subtopics.map(
        ({ id, title, openWith }) =>
          openWith !== null && (
            <p key={id} role="alert">
              {openWith} schrijft nog in “{title}”. Publiceer als dat klaar is.
            </p>
          ),
      )}
      {isNothing && <p>Er verandert niets voor lezers.</p>}
      {(document.isNew || document.fields.length > 0) && (
        <>
          {isTopic && <p>Het thema zelf:</p>}
          <ChangedPart changed={document} isOpen={!document.isNew && document.fields.length <= 3} />
        </>
      )}
      {subtopics.length > 0 && <p>Met het thema worden deze onderwerpen openbaar:</p>}
      {subtopics.map((subtopic) => (
        <ChangedPart key={subtopic.id} changed={subtopic} isOpen={subtopics.length <= 3} />
      ))}
      {leaving.length > 0 && (
        <p>Niet meer in dit thema, en dus offline: {leaving.map(({ title }) => `“${title}”`).join(', ')}.</p>
      )}
      {hidden.length > 0 && (
        <p>Nog niet openbaar, en dus niet te zien: {enumerate(hidden.map((title) => `“${title}”`))}.</p>
      )}
      {missing.length > 0 && <MissingParts missing={missing} choice={choice} />}
    </section>
  )
}
