import type { CollectionBeforeChangeHook } from 'payload'

import type { Topic } from '@/payload-types'

import { Rejection } from '../endpoints/rejection'
import { idsOf } from '@/domain/topics/id-of'
import { scopeOf } from '../save/scope'
import { draftSubtopics } from './draft-subtopics'

/** Publishing a topic publishes its draft subtopics: not while somebody else is writing in one. */
export const rejectOpenSubtopics: CollectionBeforeChangeHook<Topic> = async ({ data, originalDoc, req }) => {
  if (!req.user || data._status !== 'published' || scopeOf(req).work === 'import') return
  const ids = idsOf(data.subtopics ?? originalDoc?.subtopics)
  const open = (await draftSubtopics({ ids, req })).filter((draft) => draft.open_with !== null)
  if (open.length === 0) return
  const named = open.map(({ title, open_with }) => `“${title}” (${open_with})`).join(' en ')
  throw new Rejection({
    message: `Er is niets gepubliceerd: iemand anders schrijft nog in ${named}. Publiceer als dat klaar is.`,
    status: 423,
  })
}
