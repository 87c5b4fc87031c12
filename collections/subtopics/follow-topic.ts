import { ValidationError } from 'payload'

import type { Subtopic, Topic } from '@/payload-types'

import { Rejection } from '../endpoints/rejection'
import { errorOf } from '../save/bulk/bulk-error'
import { idsOf } from '@/domain/topics/id-of'
import { readDocuments } from '../save/read-documents'
import type { DeletedStep, Save } from '../save/save'
import { requestIn } from '../save/scope'
import { draftSubtopics } from './draft-subtopics'
import { takeQuestionsOf } from './take-moved-questions'

/**
 * The status of a subtopic follows its topic, in the same transaction: publishing a topic publishes its draft
 * subtopics and withdraws those that left it; withdrawing a topic takes its subtopics along.
 */
export async function followTopic({
  before,
  after,
  change,
  scope,
  req,
}: Save<Topic>): Promise<Save<Subtopic>[]> {
  if (change === 'none') return []
  const now = change === 'published' ? idsOf(after.subtopics) : []
  const left = idsOf(before?.subtopics).filter((id) => !now.includes(id))
  // An import has published what it wrote; what it left alone is somebody's unfinished draft.
  const drafts = scope.work === 'import' ? [] : await draftSubtopics({ ids: now, req })
  await takeQuestionsOf({ drafts, req })
  const wasPublic = await readDocuments({
    version: 'public',
    collection: 'subtopics',
    ids: [...drafts.map(({ id }) => id), ...left],
    req,
  })
  const saves: Save<Subtopic>[] = []
  for (const { id, title } of drafts) {
    const save = follow({ id, before: wasPublic.get(id), change: 'published', scope, req })
    saves.push(await save.catch((error: unknown) => rejectFor({ title, error })))
  }
  for (const id of left.filter((each) => wasPublic.has(each)))
    saves.push(await follow({ id, before: wasPublic.get(id), change: 'withdrawn', scope, req }))
  return saves
}

/** What a subtopic lacks is told with its name: the form of the topic has no such field. */
function rejectFor({ title, error }: { title: string; error: unknown }): never {
  if (!(error instanceof ValidationError)) throw error
  throw new Rejection({ message: `Onderwerp “${title}”: ${errorOf(error)}`, status: 400 })
}

/** The subtopics of a topic that is deleted are no longer public, each with a save of its own. */
export const withdrawWithTopic: DeletedStep<Topic> = async ({ before, req }) => {
  const wasPublic = await readDocuments({
    version: 'public',
    collection: 'subtopics',
    ids: idsOf(before?.subtopics),
    req,
  })
  for (const id of wasPublic.keys())
    await req.payload.update({ collection: 'subtopics', id, data: { _status: 'draft' }, depth: 0, req })
}

async function follow({
  id,
  before = null,
  change,
  scope,
  req,
}: {
  id: number
  before: Subtopic | null | undefined
} & Pick<Save, 'change' | 'scope' | 'req'>): Promise<Save<Subtopic>> {
  const after = await req.payload.update({
    collection: 'subtopics',
    id,
    data: { _status: change === 'published' ? 'published' : 'draft' },
    depth: 0,
    req: requestIn({ req, scope: { work: 'follow' } }),
  })
  return {
    collection: 'subtopics',
    before,
    after,
    isNew: false,
    wasTrashed: false,
    change,
    scope,
    req,
    followers: [],
  }
}
