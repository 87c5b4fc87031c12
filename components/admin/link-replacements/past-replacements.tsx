import type { ReactNode } from 'react'

import { linkHolderLabels } from '@/domain/link-replacements/link-replacement'
import { formatMoment } from '@/domain/text/dutch'
import type { PastReplacement } from '@/server/link-replacements/read-replacements'

import { linkHolderForm } from './link-holder-form'
import styles from './replace-links.module.css'
import { UndoReplacement } from './undo-replacement.client'

const stateLabels = {
  replaced: null,
  undone: 'ongedaan gemaakt',
  kept: 'zo gelaten waar iemand intussen de link veranderde',
} as const

/** What was replaced in the last thirty days, and what became of it. */
export function PastReplacements({ replacements }: { replacements: PastReplacement[] }): ReactNode {
  if (replacements.length === 0) return null
  return (
    <section aria-labelledby="past">
      <h2 id="past">Eerder vervangen</h2>
      <p>Dertig dagen lang ongedaan te maken. Een link die intussen veranderd is, blijft dan zoals hij is.</p>
      <ul className={styles.past}>
        {replacements.map(({ id, from, to, name, at, records }) => (
          <li key={id}>
            <p>
              <strong>{from}</strong> werd <strong>{to}</strong>, op {formatMoment(at)} door {name}.
            </p>
            <details>
              <summary>{records.length === 1 ? 'Eén record' : `${records.length} records`}</summary>
              <ul>
                {records.map(({ collection, record, title, state }) => (
                  <li key={`${collection} ${record}`}>
                    {linkHolderLabels[collection]}:{' '}
                    <a href={linkHolderForm({ collection, record })}>{title}</a>
                    {stateLabels[state] && ` (${stateLabels[state]})`}
                  </li>
                ))}
              </ul>
            </details>
            <UndoReplacement
              id={id}
              from={from}
              isUndone={records.every(({ state }) => state !== 'replaced')}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
