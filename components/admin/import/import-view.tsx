import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

import { paths } from '@/domain/site/paths'
import { decidesWhatIsPublic } from '@/domain/people/staff-role'

import styles from './import.module.css'
import { ImportScreen } from './import-screen.client'

/** /admin/importeren. Payload shows a view of our own to anybody, so who may see it is decided here. */
export function ImportView({ initPageResult, params, searchParams }: AdminViewServerProps): ReactNode {
  const { req, locale, permissions, visibleEntities } = initPageResult
  const { user, payload, i18n } = req
  if (!user) redirect(paths.logIn(paths.importScreen))
  return (
    <DefaultTemplate
      {...{ i18n, locale, params, payload, permissions, req, searchParams, user, visibleEntities }}
    >
      <SetStepNav nav={[{ label: 'Importeren' }]} />
      <Gutter className={styles.screen}>
        <h1>Importeren</h1>
        {decidesWhatIsPublic(user.role) ? (
          <ImportScreen />
        ) : (
          <p>Importeren doet een eindredacteur of beheerder. Vraag een van hen om je document in te lezen.</p>
        )}
      </Gutter>
    </DefaultTemplate>
  )
}
