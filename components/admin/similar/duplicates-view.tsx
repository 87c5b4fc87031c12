import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

import { paths } from '@/domain/site/paths'

import { Screen } from '../screen'
import { readDuplicates } from './read-duplicates'

/** /admin/dubbel: records that may be one, of which the newest can be merged with the other on its form. */
export async function DuplicatesView(view: AdminViewServerProps): Promise<ReactNode> {
  const { req } = view.initPageResult
  const found = req.user ? await readDuplicates(req) : []
  return (
    <Screen view={view} title="Waarschijnlijk dubbel" path={paths.duplicates}>
      <h1>Waarschijnlijk dubbel</h1>
      {found.length === 0 ? (
        <p>Geen twee organisaties of bronnen hebben dezelfde naam of link.</p>
      ) : (
        <ul>
          {found.map(({ title, href, detail }) => (
            <li key={href + detail}>
              <a href={href}>{title}</a> {detail}
            </li>
          ))}
        </ul>
      )}
    </Screen>
  )
}
