'use client'

import type { ReactNode } from 'react'

import { Button, Link } from '@payloadcms/ui'

import type { ImportResult } from '@/domain/document/import-preview'

import { FocusedHeading } from './focused-heading.client'
import styles from './import.module.css'

/** What was written, and where it is now. */
export function ResultReport({
  result,
  onStartOver,
}: {
  result: ImportResult
  onStartOver: () => void
}): ReactNode {
  const { title, admin, page, preview, written, open } = result
  return (
    <>
      <FocusedHeading>{`“${title}” is geïmporteerd`}</FocusedHeading>
      <ul className={styles.links}>
        <li>
          <Link href={admin}>Open het thema</Link>
        </li>
        {page !== null && (
          <li>
            <a href={page}>Bekijk de openbare pagina</a>
          </li>
        )}
        {page === null && preview !== null && (
          <li>
            <a href={preview}>Bekijk het voorbeeld</a>
          </li>
        )}
      </ul>
      <section className={styles.part}>
        <h3>Geschreven</h3>
        {open > 0 && (
          <p>
            {open === 1 ? 'Eén keuze is nog open.' : `${open} keuzes zijn nog open.`} Importeer het document
            opnieuw om te kiezen.
          </p>
        )}
        {written.length === 0 && <p>Aan de teksten is niets veranderd.</p>}
        <ul>
          {written.map(({ kind, label, isNew, admin: place }) => (
            <li key={place}>
              {isNew ? 'Nieuw' : 'Gewijzigd'}: {kind} <Link href={place}>{label}</Link>
            </li>
          ))}
        </ul>
      </section>
      <Button buttonStyle="secondary" onClick={onStartOver}>
        Nog een document
      </Button>
    </>
  )
}
