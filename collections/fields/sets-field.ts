import type { CustomComponent } from 'payload'

import { optionsOf } from './options-of'

/** For the `beforeListTable` of a collection: sets a field of a selection. Without options, to a member of staff. */
export function setsField({
  collection,
  name,
  label,
  isShownToReaders,
  options,
}: {
  collection: 'topics' | 'organisations' | 'sources'
  name: string
  label: string
  isShownToReaders: boolean
  options?: Record<string, string>
}): CustomComponent {
  const field = { name, label, isShownToReaders, ...(options && { options: optionsOf(options) }) }
  return {
    path: '/components/admin/selection/set-field#SetField',
    serverProps: { collection, field },
  }
}
