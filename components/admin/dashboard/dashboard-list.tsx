import type { ReactNode } from 'react'

import type { DashboardLine } from '@/server/database/staff-rows'

import styles from './dashboard.module.css'

/** One list of the dashboard, as a card of the dashboard. */
export function DashboardList({
  title,
  lines,
  empty,
}: {
  title: string
  lines: DashboardLine[]
  empty: string
}): ReactNode {
  return (
    <section className={styles.card}>
      <h2>{title}</h2>
      {lines.length === 0 ? (
        <p>{empty}</p>
      ) : (
        <ul>
          {lines.map((line) => (
            <li key={line.href + line.detail}>
              <a href={line.href}>{line.title}</a>
              <span>{line.detail}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
