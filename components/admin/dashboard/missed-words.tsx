import Link from 'next/link'
import type { ReactNode } from 'react'

import { formatNumber } from '@/domain/text/dutch'

import styles from './dashboard.module.css'
import type { MissedWord } from './read-missed-words'

/** Searches of visitors that found nothing, each with the way to a synonym for it for those who may make one. */
export function MissedWords({ words, mayAdd }: { words: MissedWord[]; mayAdd: boolean }): ReactNode {
  if (words.length === 0) return null
  return (
    <section aria-labelledby="missed">
      <h2 id="missed">Gezocht en niet gevonden</h2>
      <ul className={styles.changes}>
        {words.map(({ word, count }) => (
          <li key={word}>
            {word} <span className={styles.detail}>{formatNumber(count)} keer in vier weken</span>{' '}
            {mayAdd && (
              <Link href={`/admin/collections/synonyms/create?woord=${encodeURIComponent(word)}`}>
                maak synoniem <span className={styles.hidden}>van {word}</span>
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
