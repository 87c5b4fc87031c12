'use client'

import type { ReactNode } from 'react'

import { useFormFields } from '@payloadcms/ui'

import styles from './characters-left.module.css'

const numbers = new Intl.NumberFormat('nl')

/** Below a field whose text has a limit: how much of that is used. */
export function CharactersLeft({ path, most }: { path: string; most: number }): ReactNode {
  const used = useFormFields(([fields]) => String(fields[path]?.value ?? '').length)
  return (
    <p className={styles.count} data-too-long={used > most || undefined}>
      {numbers.format(used)} van hoogstens {numbers.format(most)} tekens
    </p>
  )
}
