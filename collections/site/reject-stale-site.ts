import type { GlobalBeforeOperationHook } from 'payload'
import { z } from 'zod'

import { lockDocuments } from '@/server/database/document-lock'

import { conflictOf } from '../save/conflict-of'
import { globalRecord } from '../save/record-edit'
import { isYetToCome, MissingReadTime, readTimeOf } from '../save/stale-save'

/** As `rejectStaleSave`, for the settings of the site. */
export const rejectStaleSite: GlobalBeforeOperationHook = async ({
  args,
  global: { flattenedFields: fields },
  operation,
  overrideAccess,
  req,
}) => {
  // Without the right to change the settings, access control answers instead.
  if (operation !== 'update' || overrideAccess || req.user?.role !== 'beheerder') return
  const { data } = updateArgs.parse(args)
  await lockDocuments({ documents: [{ collection: 'site', id: 'site' }], req })
  const newest = await req.payload.findGlobal({ slug: 'site', depth: 0, overrideAccess: false, req })
  // Never saved yet: there is nothing to write over.
  if (!newest.updatedAt) return
  const readTime = readTimeOf(data)
  if (readTime === 'missing') throw new MissingReadTime()
  if (newest.updatedAt === readTime) return
  if (isYetToCome(readTime)) throw new MissingReadTime()
  const read = { ...newest, id: 'site', updatedAt: newest.updatedAt, title: 'De gids' }
  throw await conflictOf({ collection: 'site', record: globalRecord, newest: read, data, fields, req })
}

const updateArgs = z.object({ data: z.record(z.string(), z.unknown()).default({}) })
