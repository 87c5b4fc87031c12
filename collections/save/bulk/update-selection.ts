import {
  addDataAndFileToRequest,
  executeAccess,
  type CollectionSlug,
  type DataFromCollectionSlug,
  type PayloadHandler,
  type PayloadRequest,
} from 'payload'
import { z } from 'zod'

import { isYetToCome, MissingReadTime, readTimeOf } from '@/collections/save/stale-save'
import { Rejection } from '@/collections/endpoints/rejection'

import { answerBulk } from './bulk-answer'
import { changeOneByOne } from './change-one-by-one'
import type { NewestVersion } from './newest-version'
import { keepOwnRowIds, rowFieldsOf } from './row-ids'
import { collectionOf, findSelection, paramsOf } from './selection'

const document = z.record(z.string(), z.unknown())

export const updateSelection: PayloadHandler = async (req) => {
  const data = await readData(req)
  const collection = collectionOf(req)
  const { access, flattenedFields, trash: hasTrash } = req.payload.collections[collection].config
  await executeAccess({ req, data }, access.update)
  const { depth, draft = false, overrideLock = false, populate, trash = false } = paramsOf(req)
  const readTime = readTimeOf(data)
  const isRead = readTime !== 'missing' && readTime !== 'not needed'
  const isTrashing = hasTrash && Boolean(data.deletedAt)
  const selection = await findSelection({
    req,
    draft: draft || isTrashing,
    missing: 'Zeg erbij wat er anders moet.',
  })
  const result = await changeOneByOne({
    selection,
    fields: rowFieldsOf({ data, fields: flattenedFields }),
    req,
    change: ({ id, newest, req: own }) => {
      if (isRead) rejectNewer({ newest, readTime })
      const kept = keepOwnRowIds({ data, newest, fields: flattenedFields })
      return req.payload.update({
        collection,
        id,
        data: updateData.parse(isRead ? { ...kept, updatedAt: newest.updatedAt } : kept),
        draft: savesDraft({ data, newest, draft }),
        depth,
        populate,
        trash,
        overrideLock,
        overrideAccess: false,
        req: own,
      })
    },
  })
  return answerBulk({ collection, operation: 'update', result, req })
}

const updateData = z.custom<Partial<DataFromCollectionSlug<CollectionSlug>>>()

async function readData(req: PayloadRequest): Promise<Record<string, unknown>> {
  await addDataAndFileToRequest(req)
  if (req.file) throw new Rejection({ status: 400, message: 'Vervang beelden één voor één.' })
  if (req.query.uploadEdits) throw new Rejection({ status: 400, message: 'Snijd beelden één voor één bij.' })
  const data = document.safeParse(req.data)
  if (!data.success) throw new Rejection({ status: 400, message: 'Dit is geen document.' })
  return data.data
}

/** A list that was read says that nothing changed after it, which would be true of any document in times to come. */
function rejectNewer({ newest, readTime }: { newest: NewestVersion; readTime: string }): void {
  if (isYetToCome(readTime)) throw new MissingReadTime()
  if (newest.updatedAt > readTime)
    throw new Rejection({
      status: 409,
      message: 'Iemand anders heeft dit bewaard nadat de lijst was gelezen. Er is niets overschreven.',
    })
}

/** A change that says nothing of the status goes where the newest text is: it never takes a public page away. */
function savesDraft({
  data,
  newest,
  draft,
}: {
  data: Record<string, unknown>
  newest: NewestVersion
  draft: boolean
}): boolean {
  if ('deletedAt' in data) return false
  return draft || (data._status === undefined && newest._status === 'draft')
}
