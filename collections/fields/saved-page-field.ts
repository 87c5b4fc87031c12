import type { UIField } from 'payload'

/** Below the address of a document: the copy that an archive has of it, where the guide may ask for one. */
export const savedPageField: UIField = {
  name: 'savedPage',
  type: 'ui',
  label: 'Bewaarde versie',
  admin: {
    disableListColumn: true,
    components: { Field: '/components/admin/links/saved-page-field#SavedPageField' },
  },
}
