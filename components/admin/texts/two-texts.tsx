import type { ReactNode } from 'react'

import { linesOf } from './lines-of'
import styles from './two-texts.module.css'

/** A field of a document in two versions, beside each other. */
export function TwoTexts({
  label,
  one,
  other,
}: {
  label: string
  one: { name: string; value: unknown }
  other: { name: string; value: unknown }
}): ReactNode {
  return (
    <section className={styles.field}>
      <h3>{label}</h3>
      <div className={styles.sides}>
        <Side {...one} />
        <Side {...other} />
      </div>
    </section>
  )
}

function Side({ name, value }: { name: string; value: unknown }): ReactNode {
  const lines = linesOf(value)
  return (
    <div>
      <h4>{name}</h4>
      {lines.length === 0 && <p>(leeg)</p>}
      {lines.map((line, place) => (
        <p key={place}>{line}</p>
      ))}
    </div>
  )
}
