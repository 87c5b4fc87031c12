import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'

/** What goes into the trash is a draft from then on: trash alone keeps the status `published`. */
export const withdrawFromTrash: CollectionBeforeChangeHook = ({ data }) =>
  data.deletedAt ? { ...data, _status: 'draft' } : data

/** Saved as a draft, it would be in the trash for editors and on the page for visitors. */
export const trashForEverybody: CollectionBeforeOperationHook = ({ args, operation }) =>
  operation === 'update' && isTrashed(args) ? { ...args, draft: false } : args

function isTrashed(args: unknown): boolean {
  const data: unknown = Reflect.get(Object(args), 'data')
  return Boolean(Reflect.get(Object(data), 'deletedAt'))
}
