import type { ReactNode } from 'react'

import type { ImportPreview, PreviewedAction } from '@/domain/document/import-preview'

import { actions } from './actions'
import styles from './import.module.css'

/** In a few words what the document holds and how much would change. */
export function PlanSummary({
  preview: { title, holds, records, fingerprint },
}: {
  preview: ImportPreview
}): ReactNode {
  if (title === null || holds === null) return <p>Dit document kan niet geïmporteerd worden.</p>
  const count = (action: PreviewedAction): number =>
    records.filter((record) => record.action === action).length
  return (
    <>
      <p>In het document: {holds}.</p>
      {fingerprint === null && <p>{count('skipped') > 0 ? allWaits : allIsThere}</p>}
      {records.length > 0 && (
        <ul className={styles.counts}>
          {actions.map(({ action, many }) => (
            <li key={action}>
              <b>{count(action)}</b> {many}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

const allIsThere = 'Er valt niets te importeren: alles uit dit document staat er al.'
const allWaits =
  'Er valt nu niets te importeren: wat er anders is, hoort bij een concept dat nog niet gepubliceerd is.'
