import type { ReactNode } from 'react'

import { paths } from '@/domain/site/paths'

import { maxThemes } from './read-themes'
import styles from './dashboard.module.css'
import { describePlan, describeReview, type Theme } from './theme'

/** How each topic stands, in a row of its own. */
export function ThemeTable({ themes }: { themes: Theme[] }): ReactNode {
  if (themes.length === 0) return null
  return (
    <section aria-labelledby="themes">
      <h2 id="themes">Thema’s</h2>
      <div className={styles.scrolls} role="region" aria-label="Tabel van de thema’s" tabIndex={0}>
        <table className={styles.themes}>
          <thead>
            <tr>
              {['Thema', 'Status', 'Concepten', 'Gepland', 'Nagekeken', 'Wie houdt het bij'].map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {themes.map((theme) => (
              <tr key={theme.href}>
                <th scope="row">
                  <a href={theme.href}>{theme.title}</a>
                </th>
                <td data-label="Status">{theme.isPublic ? 'Openbaar' : 'Niet openbaar'}</td>
                <td data-label="Concepten">{theme.drafts || ''}</td>
                <td data-label="Gepland">
                  {theme.plans.map((plan) => (
                    <div key={plan.at}>{describePlan(plan)}</div>
                  ))}
                </td>
                <td data-label="Nagekeken" className={theme.isLate ? styles.late : undefined}>
                  {describeReview(theme)}
                </td>
                <td data-label="Wie houdt het bij">{theme.owner ?? 'Niemand'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {themes.length === maxThemes && <a href={paths.topicList}>Alle thema’s</a>}
    </section>
  )
}
