import type { ReactNode } from 'react'

import type { PreviewedRecord } from '@/domain/document/import-preview'

import { actions } from './actions'
import { FieldChange } from './field-change'
import styles from './import.module.css'

/** Every record that the document speaks of, with what would change of it. */
export function ChangeList({ records }: { records: PreviewedRecord[] }): ReactNode {
  const groups = actions
    .map((group) => ({ ...group, records: records.filter(({ action }) => action === group.action) }))
    .filter((group) => group.records.length > 0)
  if (groups.length === 0) return null
  return (
    <section className={styles.part}>
      <h3>Wat er verandert</h3>
      {groups.map(({ action, one, isOpen, records: inGroup }) => (
        <div key={action} className={styles.group} data-action={action}>
          <h4>{one}</h4>
          <ul>
            {inGroup.map((record) => (
              <li key={record.id}>
                <RecordChange record={record} isOpen={isOpen} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function RecordChange({ record, isOpen }: { record: PreviewedRecord; isOpen: boolean }): ReactNode {
  const { kind, label, changes, action } = record
  const name = `${kind} “${label}”`
  if (changes.length === 0) return <>{name}</>
  return (
    <details open={isOpen}>
      <summary>{name}</summary>
      {action === 'skipped' && (
        <p>
          Hiervan bestaat een concept dat nog niet gepubliceerd is, dus dit wordt niet geschreven. Publiceer
          het concept en importeer daarna opnieuw.
        </p>
      )}
      {changes.map((change) => (
        <FieldChange key={change.field} change={change} isNew={action === 'create'} />
      ))}
    </details>
  )
}
