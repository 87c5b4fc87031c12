import type { CustomComponent } from 'payload'

import { optionsOf } from './options-of'

/** For the `beforeListTable` of a collection: sets a field of a selection. Without options, to a member of staff. */
export function setsField({
  collection,
  name,
  label,
  options,
}: {
  collection: 'topics' | 'organisations' | 'sources'
  name: string
  label: string
  options?: Record<string, string>
}): CustomComponent {
  const field = { name, label, ...(options && { options: optionsOf(options) }) }
  return {
    path: '/components/admin/selection/set-field#SetField',
    serverProps: { collection, field },
  }
}
