import { Button } from '@payloadcms/ui'
import type { ReactNode } from 'react'

import { decidesWhatIsPublic, type StaffRole } from '@/domain/people/staff-role'
import { paths } from '@/domain/site/paths'

import styles from './dashboard.module.css'

/** Where somebody who opens the admin may want to go at once. */
export function QuickLinks({ role }: { role: StaffRole }): ReactNode {
  return (
    <nav className={styles.links} aria-label="Snel naar">
      <Button el="link" to={paths.newTopic} margin={false} size="medium">
        Nieuw thema
      </Button>
      {decidesWhatIsPublic(role) && (
        <Button el="link" to={paths.importScreen} buttonStyle="secondary" margin={false} size="medium">
          Importeer
        </Button>
      )}
      <a href={paths.home}>Naar de gids</a>
      <a href={paths.manual}>Handleiding</a>
    </nav>
  )
}
