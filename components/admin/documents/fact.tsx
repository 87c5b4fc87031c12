import type { ReactNode } from 'react'

import styles from './documents.module.css'

/** Something that a form shows and nobody changes: its label, and what it is in words. */
export function Fact({ label, children }: { label: string; children: ReactNode }): ReactNode {
  return (
    <section className={styles.fact}>
      <h3>{label}</h3>
      {children}
    </section>
  )
}
