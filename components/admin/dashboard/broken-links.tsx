import type { ReactNode } from 'react'

import { describeBrokenLink } from '@/domain/link-checks/describe-broken-link'
import { linkStateLabels } from '@/domain/link-checks/link-check'
import { paths } from '@/domain/site/paths'

import { SavePageButton } from '../links/save-page-button.client'
import { SavedPageNote } from '../links/saved-page-note'
import { BrokenLinkActions } from './broken-link-actions.client'
import styles from './dashboard.module.css'
import type { BrokenLink } from '@/server/link-checks/read-broken-links'

/** Links that lead nowhere or have moved, with what an editor can do about them; nothing where there are none. */
export function BrokenLinks({
  links,
  mayDecide,
  maySave,
}: {
  links: BrokenLink[]
  /** Whether who looks decides what visitors see. */
  mayDecide: boolean
  /** Whether the archive may be asked for a copy. */
  maySave: boolean
}): ReactNode {
  if (links.length === 0) return null
  return (
    <section aria-labelledby="links">
      <h2 id="links">Links die niet meer werken</h2>
      {mayDecide && (
        <p>
          Is een hele website verhuisd? <a href={paths.replaceLinks}>Vervang haar adres in alle links</a>.
        </p>
      )}
      <ul className={styles.changes}>
        {links.map((link) => (
          <li key={link.address}>
            <strong>{linkStateLabels[link.state]}</strong>:{' '}
            {link.places.map(({ href, title }, place) => (
              <span key={href}>
                {place > 0 && ', '}
                <a href={href}>{title}</a>
              </span>
            ))}{' '}
            {describeBrokenLink(link)}{' '}
            {link.owners && <span className={styles.detail}>Thema van {link.owners}. </span>}
            <SavedPageNote saved={link.saved} />
            <BrokenLinkActions link={link} mayDispute={mayDecide} />{' '}
            {maySave && !link.saved.isWanted && <SavePageButton address={link.address} />}
          </li>
        ))}
      </ul>
    </section>
  )
}
