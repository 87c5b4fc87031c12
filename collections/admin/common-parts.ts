import type { CollectionConfig } from 'payload'

import { statusField } from '../fields/status-field'

/** For the `beforeDocumentControls` of whatever has a form: the window is called after it. */
export const windowTitle = '/components/admin/documents/window-title.client#WindowTitle'

/** For the `beforeDocumentControls` of whatever has a form. */
export const savingParts = [
  '/components/admin/saving/open-form.client#OpenForm',
  '/components/admin/saving/saving.client#Saving',
  '/components/admin/removals/removals.client#Removals',
]

/**
 * A collection with what the admin has of each: nobody is locked out of a document (a save over what somebody else saved
 * meanwhile is rejected with both texts), nothing that is typed is lost, no JSON of documents, a title for the window,
 * a landmark around the list, and for what has drafts a column that says what readers see.
 */
export function withCommonParts(collection: CollectionConfig): CollectionConfig {
  const { components } = collection.admin ?? {}
  const hasDrafts = typeof collection.versions === 'object' && Boolean(collection.versions.drafts)
  return {
    ...collection,
    fields: hasDrafts ? [...collection.fields, statusField] : collection.fields,
    lockDocuments: false,
    admin: {
      ...collection.admin,
      hideAPIURL: true,
      components: {
        ...components,
        beforeList: [
          '/components/admin/list-landmark.client#ListLandmark',
          ...(components?.beforeList ?? []),
        ],
        edit: {
          ...components?.edit,
          beforeDocumentControls: [
            windowTitle,
            ...savingParts,
            ...(components?.edit?.beforeDocumentControls ?? []),
          ],
        },
      },
    },
  }
}
