import type { ReactNode } from 'react'

import styles from './dashboard.module.css'
import type { RecentChange } from './read-changes'

/** What was saved last, by whom and when. */
export function ChangeList({ changes }: { changes: RecentChange[] }): ReactNode {
  if (changes.length === 0) return null
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">Laatst bewaard</h2>
      <ul className={styles.changes}>
        {changes.map(({ title, href, detail, moment }) => (
          <li key={`${href} ${moment} ${detail}`}>
            <a href={href}>{title}</a>{' '}
            <span className={styles.detail}>
              {detail}, {moment}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
