'use client'

import type { ReactNode } from 'react'

import { Button, useDocumentDrawer } from '@payloadcms/ui'

import type { FoundRecord } from './record-requests'
import styles from './relations.module.css'

/** A chosen record: its name opens its form, and what it holds stands below it. */
export function RecordRow({
  collection,
  id,
  record,
  onSaved,
  onUp,
  onDown,
  onRemove,
}: {
  collection: string
  id: number
  record: FoundRecord | null
  onSaved: (id: number) => void
  /** Absent where it cannot be done. */
  onUp?: () => void
  onDown?: () => void
  onRemove?: () => void
}): ReactNode {
  const [Drawer, , { openDrawer }] = useDocumentDrawer({ collectionSlug: collection, id })
  const title = record?.title ?? '…'
  const button = ({ name, sign, press }: { name: string; sign: string; press?: () => void }): ReactNode =>
    press && (
      <Button
        buttonStyle="secondary"
        size="small"
        margin={false}
        aria-label={`${name}: ${title}`}
        onClick={press}
      >
        {sign}
      </Button>
    )
  return (
    <li className={styles.row}>
      <div>
        <button type="button" className={styles.name} onClick={openDrawer} aria-label={`Bewerk ${title}`}>
          {title}
        </button>
        {record?.detail && <small>{record.detail}</small>}
        {record && record.lines.length > 0 && (
          <ul>
            {record.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </div>
      <div className={styles.buttons}>
        {button({ name: 'Omhoog', sign: '↑', press: onUp })}
        {button({ name: 'Omlaag', sign: '↓', press: onDown })}
        {button({ name: 'Haal weg', sign: '×', press: onRemove })}
      </div>
      <Drawer onSave={() => onSaved(id)} />
    </li>
  )
}
