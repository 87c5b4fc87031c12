import type { ReactNode } from 'react'

import { ChangedPart } from './changed-part'
import { MissingParts } from './missing-parts'
import styles from './publication.module.css'
import type { Publication } from './read-publication'
import type { PartChoice } from './use-chosen-parts'

/** What publishing a topic changes for readers, and what of it they will not see unless it is chosen. */
export function PublicationList({
  publication: { topic, subtopics, leaving, missing },
  choice,
}: {
  publication: Publication
  choice: PartChoice
}): ReactNode {
  const isNothing =
    !topic.isNew && topic.fields.length + subtopics.length + leaving.length + missing.length === 0
  return (
    <section className={styles.list} aria-label={topic.title}>
      {subtopics.map(
        ({ id, title, openWith }) =>
          openWith !== null && (
            <p key={id} role="alert">
              {openWith} schrijft nog in “{title}”. Publiceer als dat klaar is.
            </p>
          ),
      )}
      {isNothing && <p>Er verandert niets voor lezers.</p>}
      {(topic.isNew || topic.fields.length > 0) && (
        <>
          <p>Het thema zelf:</p>
          <ChangedPart changed={topic} isOpen={!topic.isNew && topic.fields.length <= 3} />
        </>
      )}
      {subtopics.length > 0 && <p>Met het thema worden deze onderwerpen openbaar:</p>}
      {subtopics.map((subtopic) => (
        <ChangedPart key={subtopic.id} changed={subtopic} isOpen={subtopics.length <= 3} />
      ))}
      {leaving.length > 0 && (
        <p>Niet meer in dit thema, en dus offline: {leaving.map(({ title }) => `“${title}”`).join(', ')}.</p>
      )}
      {missing.length > 0 && <MissingParts missing={missing} choice={choice} />}
    </section>
  )
}
