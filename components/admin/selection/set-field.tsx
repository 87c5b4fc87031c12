import type { ReactNode } from 'react'

import { readTime } from './read-time'
import { SetSelection } from './set-selection.client'
import type { SettableField } from './settable-field'

/** Above a list: sets a field of a selection, unless somebody saved a document after this list was read. */
export function SetField({ collection, field }: { collection: string; field: SettableField }): ReactNode {
  return <SetSelection collection={collection} field={field} readAt={readTime()} />
}
