import type { ReactNode } from 'react'

import type { PreviewedProblem, PreviewedProblems } from '@/domain/document/import-preview'

import styles from './import.module.css'

/** What somebody should look at in the document, by kind: how often, what to do, and the first places. */
export function ProblemList({
  problems,
  hasLines,
}: {
  problems: PreviewedProblems[]
  /** Places are lines of the file. */
  hasLines: boolean
}): ReactNode {
  if (problems.length === 0) return null
  return (
    <section className={styles.part}>
      <h3>Let op in het document</h3>
      <ul className={styles.problems}>
        {problems.map(({ rule, what, advice, count, first }) => (
          <li key={rule}>
            <b>
              {count} × {what}
            </b>
            <p>{advice}</p>
            <ul>
              {first.map((problem) => (
                <Place
                  key={`${problem.line} ${problem.column} ${problem.message}`}
                  {...{ problem, hasLines }}
                />
              ))}
            </ul>
            {count > first.length && <p>… en nog {count - first.length}.</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Place({
  problem: { line, column, message, proposal },
  hasLines,
}: {
  problem: PreviewedProblem
  hasLines: boolean
}): ReactNode {
  return (
    <li>
      {hasLines && (
        <span className={styles.place}>
          Regel {line}, kolom {column}
        </span>
      )}
      {message}
      {proposal !== null && <> Voorstel: {proposal}</>}
    </li>
  )
}
