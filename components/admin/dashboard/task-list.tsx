import type { ReactNode } from 'react'

import styles from './dashboard.module.css'
import { taskLabels, type Task } from './task'

/** What waits for whoever is logged in, the most urgent first; no part of the page where nothing does. */
export function TaskList({ tasks }: { tasks: Task[] }): ReactNode {
  if (tasks.length === 0) return null
  return (
    <section aria-labelledby="tasks">
      <h2 id="tasks">Nu te doen</h2>
      <ul className={styles.tasks}>
        {tasks.map(({ kind, title, href, detail }) => (
          <li key={`${kind} ${href}`}>
            <span className={kind === 'plan-failed' ? styles.urgent : styles.kind}>{taskLabels[kind]}</span>
            <span>
              <a href={href}>{title}</a> <span className={styles.detail}>{detail}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
