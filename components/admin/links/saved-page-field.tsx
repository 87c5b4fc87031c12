import type { UIFieldServerProps } from 'payload'
import type { ReactNode } from 'react'

import { maySavePages, readSavedPage } from '@/server/link-checks/saved-page'

import { SavePageButton } from './save-page-button.client'
import { SavedPageNote } from './saved-page-note'
import styles from '../proposals/proposals.module.css'

/** In a form: the copy that an archive has of its address, once a public page links to that, and the way to a new one. */
export async function SavedPageField({ req, data }: UIFieldServerProps): Promise<ReactNode> {
  const url: unknown = data.url
  if (!maySavePages() || typeof url !== 'string') return null
  const saved = await readSavedPage({ url, req })
  if (!saved) return null
  return (
    <section className={styles.proposals} aria-label="Bewaarde versie">
      <p>
        <SavedPageNote saved={saved} />
      </p>
      {!saved.isWanted && <SavePageButton address={url} />}
    </section>
  )
}
