import type { ReactNode } from 'react'

import {
  linkFieldLabels,
  linkHolderLabels,
  type ReplaceableRecord,
} from '@/domain/link-replacements/link-replacement'

import { linkHolderForm } from './link-holder-form'
import styles from './replace-links.module.css'
import type { LinkChoiceState } from './use-link-choice'

/** The links of one record that would change, each with its old and its new address. */
export function RecordLinks({
  record,
  choice,
}: {
  record: ReplaceableRecord
  choice: LinkChoiceState
}): ReactNode {
  const { collection, title, isDraft, links } = record
  return (
    <fieldset className={styles.record}>
      <legend>
        {linkHolderLabels[collection]}:{' '}
        <a href={linkHolderForm(record)} target="_blank" rel="noreferrer">
          {title}
        </a>
      </legend>
      {isDraft && <p>Heeft al een concept, of is nog niet openbaar.</p>}
      {collection === 'site' && (
        <p>Heeft geen concept: bezoekers zien het meteen. Een beheerder past dit aan.</p>
      )}
      {links.map(({ key, field, words, address, to, isDouble }) => (
        <label key={key}>
          <input
            type="checkbox"
            checked={choice.isChosen({ record, key })}
            onChange={() => choice.toggle({ record, key })}
          />
          <span>
            {linkFieldLabels[field]}
            {words && `: ${words}`}
            <del className={styles.address}>{address}</del>
            <ins className={styles.address}>{to}</ins>
            {isDouble && <strong>Leidt dan naar dezelfde pagina als een andere link hier.</strong>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
