import type { ReactNode } from 'react'

import styles from './dashboard.module.css'
import { DifferenceActions } from './difference-actions.client'
import type { RegisterOverview } from './read-register'

/** Where the register says otherwise; to whoever runs the site how to load it, where there is none. */
export function RegisterDifferences({
  overview,
  mayReject,
  mayLoad,
}: {
  overview: RegisterOverview
  mayReject: boolean
  mayLoad: boolean
}): ReactNode {
  const { day, problem, lines } = overview
  const failure = problem && (
    <p className={styles.late}>
      Het register kon niet worden {day === null ? 'geladen' : 'bijgewerkt'}: {problem}.
    </p>
  )
  if (day === null)
    return (
      <>
        {failure}
        {mayLoad && (
          <p className={styles.detail}>
            Er is geen Register van Overheidsorganisaties geladen. Dat doe je op de server met{' '}
            <code>npm run register</code>.
          </p>
        )}
      </>
    )
  if (lines.length === 0 && problem === null) return null
  return (
    <section aria-labelledby="register">
      <h2 id="register">Wijkt af van het register</h2>
      {failure}
      <ul className={styles.changes}>
        {lines.map((line) => (
          <li key={`${line.organisation} ${line.kind}`}>
            <a href={line.href}>{line.title}</a> {line.detail}{' '}
            <DifferenceActions line={line} mayReject={mayReject} />
          </li>
        ))}
      </ul>
    </section>
  )
}
