import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

import { paths } from '@/domain/site/paths'
import { decidesWhatIsPublic } from '@/domain/people/staff-role'

import { Screen } from '../screen'
import styles from './import.module.css'
import { ImportScreen } from './import-screen.client'

/** /admin/importeren. */
export function ImportView(view: AdminViewServerProps): ReactNode {
  const mayImport = decidesWhatIsPublic(view.initPageResult.req.user?.role)
  return (
    <Screen view={view} title="Importeren" path={paths.importScreen} className={styles.screen}>
      <h1>Importeren</h1>
      {mayImport ? (
        <ImportScreen />
      ) : (
        <p>Importeren doet een eindredacteur of beheerder. Vraag een van hen om je document in te lezen.</p>
      )}
    </Screen>
  )
}
