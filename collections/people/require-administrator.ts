import {
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload'

import { lockDocuments } from '@/server/database/document-lock'
import type { User } from '@/payload-types'

import { Rejection } from '../endpoints/rejection'

/** Rejects changing the role of the last beheerder, and trashing that account. */
export const requireAdministrator: CollectionBeforeChangeHook<User> = async ({ data, originalDoc, req }) => {
  const isOne = originalDoc?.role === 'beheerder' && !originalDoc.deletedAt
  const stays = (data.role ?? 'beheerder') === 'beheerder' && !data.deletedAt
  if (isOne && !stays) await rejectWithoutOther({ id: originalDoc.id, req })
  return data
}

export const requireAdministratorAtDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const user = await req.payload.findByID({ collection: 'users', id, depth: 0, trash: true, req })
  if (user.role === 'beheerder' && !user.deletedAt) await rejectWithoutOther({ id: user.id, req })
}

/** Two that go at once wait for each other here. */
async function rejectWithoutOther({ id, req }: { id: number; req: PayloadRequest }): Promise<void> {
  await lockDocuments({ documents: [{ collection: 'users', id: 'beheerders' }], req })
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: { and: [{ role: { equals: 'beheerder' } }, { id: { not_equals: id } }] },
    req,
  })
  if (totalDocs > 0) return
  throw new Rejection({
    message: 'Dit is de laatste beheerder: geef eerst iemand anders die rol.',
    status: 400,
  })
}
