import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

import { decidesWhatIsPublic } from '@/domain/people/staff-role'
import { describeChecks } from '@/domain/link-checks/describe-checks'
import { paths } from '@/domain/site/paths'
import { readCheckCounts } from '@/server/link-checks/read-check-counts'
import { readReplacements } from '@/server/link-replacements/read-replacements'

import { Screen } from '../screen'
import { PastReplacements } from './past-replacements'
import { ReplaceLinks } from './replace-links.client'
import styles from './replace-links.module.css'

/** /admin/links-vervangen: gives all links that begin in one way another beginning, and takes that back. */
export async function ReplaceLinksView(view: AdminViewServerProps): Promise<ReactNode> {
  const { req } = view.initPageResult
  const mayReplace = decidesWhatIsPublic(req.user?.role)
  const counts = req.user && (await readCheckCounts(req))
  const past = mayReplace ? await readReplacements(req) : []
  return (
    <Screen view={view} title="Links vervangen" path={paths.replaceLinks} className={styles.screen}>
      <h1>Links vervangen</h1>
      {counts && <p>{describeChecks(counts)}</p>}
      {mayReplace ? (
        <>
          <ReplaceLinks />
          <PastReplacements replacements={past} />
        </>
      ) : (
        <p>Links vervangen doet een eindredacteur of beheerder. Vraag het een van hen.</p>
      )}
    </Screen>
  )
}
