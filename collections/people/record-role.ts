import type { CollectionAfterChangeHook } from 'payload'

import { staffRoles } from '@/domain/people/staff-role'
import type { User } from '@/payload-types'

import { titleOf } from '@/domain/document/title-of'
import { writeHistory } from '../history/write-history'

/** Records in the history who changed the role of an account. */
export const recordRole: CollectionAfterChangeHook<User> = async ({ doc, operation, previousDoc, req }) => {
  if (operation === 'create' || previousDoc.role === doc.role) return doc
  const detail = `Van ${staffRoles[previousDoc.role].toLowerCase()} naar ${staffRoles[doc.role].toLowerCase()}`
  const entry = { action: 'role', collection: 'users', record: doc.id, title: titleOf(doc), detail } as const
  await writeHistory({ entries: [entry], req })
  return doc
}
