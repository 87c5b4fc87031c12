import type { FieldHook, TextField } from 'payload'

import { isContentCollection, titleFields } from '@/domain/topics/content-collections'

import { titleOf } from '@/domain/document/title-of'

/** What a shared document is called, read with the row. */
export const sharedTitle: TextField = {
  name: 'title',
  type: 'text',
  label: 'Wat er gedeeld is',
  virtual: true,
  admin: {
    components: { Field: '/components/admin/documents/document-title.client#DocumentTitle' },
    disableListFilter: true,
  },
  hooks: { afterRead: [readTitle] },
}

async function readTitle({ siblingData, req }: Parameters<FieldHook>[0]): Promise<string | null> {
  const { collection, record } = siblingData
  if (!isContentCollection(collection)) return null
  const found = await req.payload.findByID({
    collection,
    id: record,
    draft: true,
    trash: true,
    depth: 0,
    select: { [titleFields[collection]]: true },
    disableErrors: true,
    req,
  })
  return found && titleOf(found)
}
