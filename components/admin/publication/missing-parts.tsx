import type { ReactNode } from 'react'

import styles from './publication.module.css'
import type { MissingPart } from './read-publication'
import type { PartChoice } from './use-chosen-parts'

const nouns = { organisations: 'organisatie', sources: 'bron' } as const

/** What a topic lists and is not public yet: what is ticked goes public with it. */
export function MissingParts({ missing, choice }: { missing: MissingPart[]; choice: PartChoice }): ReactNode {
  return (
    <fieldset className={styles.parts}>
      <legend>Nog niet openbaar. Wat je aanvinkt, wordt het met dit thema; de rest zien lezers niet.</legend>
      <ul>
        {missing.map((part) => (
          <li key={`${part.collection} ${part.id}`}>
            <Part part={part} choice={choice} />
          </li>
        ))}
      </ul>
    </fieldset>
  )
}

function Part({ part, choice }: { part: MissingPart; choice: PartChoice }): ReactNode {
  const { collection, id, title, kind, openWith, wasPublic } = part
  const isReady = choice.kindOf(part) !== null && openWith === null
  return (
    <>
      <label>
        <input
          type="checkbox"
          checked={choice.isChosen(part)}
          disabled={!isReady}
          onChange={() => choice.toggle(part)}
        />{' '}
        {title}
      </label>{' '}
      <a href={`/admin/collections/${collection}/${id}`} target="_blank" aria-label={`Open “${title}”`}>
        {nouns[collection]}
      </a>
      {wasPublic && <span> (eerder offline gehaald)</span>}
      {openWith !== null && <span> ({openWith} schrijft hier nog in)</span>}
      {kind.value === null && (
        <select
          aria-label={`Soort van “${title}”`}
          value={choice.kindOf(part) ?? ''}
          onChange={({ target }) => choice.fillIn({ part, kind: target.value || null })}
        >
          <option value="">Kies eerst een soort…</option>
          {Object.entries(kind.options).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </>
  )
}
