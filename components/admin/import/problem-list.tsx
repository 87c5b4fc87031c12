import type { ReactNode } from 'react'

import type { PreviewedProblem } from '@/domain/document/import-preview'

import styles from './import.module.css'

/** What somebody should look at in the document, in its order. */
export function ProblemList({ problems }: { problems: PreviewedProblem[] }): ReactNode {
  if (problems.length === 0) return null
  return (
    <section className={styles.part}>
      <h3>Let op in het document</h3>
      <details open={problems.length <= readAtOnce}>
        <summary>{problems.length === 1 ? 'Eén punt' : `${problems.length} punten`}</summary>
        <ul className={styles.problems}>
          {problems.map(({ line, column, message, proposal }) => (
            <li key={`${line} ${column} ${message}`}>
              <span className={styles.place}>
                Regel {line}, kolom {column}
              </span>
              {message}
              {proposal !== null && <> Voorstel: {proposal}</>}
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}

/** A longer list would push what has to be decided off the screen. */
const readAtOnce = 5
