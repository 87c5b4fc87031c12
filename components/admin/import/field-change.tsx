import type { ReactNode } from 'react'

import type { PreviewedChange } from '@/domain/document/import-preview'

import styles from './import.module.css'
import { TextLines } from './text-lines'

/** The old and the new text of a field beside each other; only the new one of a record that is made. */
export function FieldChange({
  change: { field, before, after },
  isNew,
}: {
  change: PreviewedChange
  isNew: boolean
}): ReactNode {
  return (
    <div className={styles.field}>
      <p className={styles.name}>{field}</p>
      <dl className={styles.sides}>
        {!isNew && (
          <div>
            <dt>Oude tekst</dt>
            <dd>
              <TextLines lines={before} mark="del" others={after} />
            </dd>
          </div>
        )}
        <div>
          <dt>{isNew ? 'Tekst' : 'Nieuwe tekst'}</dt>
          <dd>
            <TextLines lines={after} mark={isNew ? null : 'ins'} others={before} />
          </dd>
        </div>
      </dl>
    </div>
  )
}
