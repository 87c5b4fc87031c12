import type { CollectionBeforeChangeHook } from 'payload'

/** What goes into the trash is a draft from then on: trash alone keeps the status `published`. */
export const withdrawFromTrash: CollectionBeforeChangeHook = ({ data }) =>
  data.deletedAt ? { ...data, _status: 'draft' } : data
