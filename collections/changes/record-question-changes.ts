import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'

import type { Subtopic } from '@/payload-types'

import { publicBefore, publicChange } from '../save/public-version'
import { publicTopics } from './public-topics'
import { questionEntries } from './question-entries'
import { writeChanges } from './write-changes'

/** As `recordTopicChanges`, for the questions of a subtopic that changes while its topic is public. */
export const recordQuestionChanges: CollectionAfterChangeHook<Subtopic> = async ({
  collection,
  doc,
  req,
}) => {
  const change = await publicChange({ collection, doc, req })
  if (change === 'none') return doc
  const before = subtopicBefore({ id: doc.id, req })
  const after = change === 'published' ? doc : null
  // A subtopic that appears or goes with its topic is the topic's to record.
  if (req.context.publishesTopic && !(before && after)) return doc
  await record({ before, after, id: doc.id, req })
  return doc
}

export const recordQuestionsOfDeleted: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await record({ before: subtopicBefore({ id, req }), after: null, id, req })
}

async function record({
  id,
  req,
  ...versions
}: {
  before: Subtopic | null
  after: Subtopic | null
  id: number | string
  req: PayloadRequest
}): Promise<void> {
  const entries = questionEntries(versions)
  if (entries.length === 0) return
  for (const topic of await publicTopics({ where: { subtopics: { equals: id } }, req }))
    await writeChanges({ entries, topic, req })
}

function subtopicBefore({ id, req }: { id: number | string; req: PayloadRequest }): Subtopic | null {
  // `publicBefore` gives back what `rememberPublicVersion` read from this very collection.
  return publicBefore({ collection: 'subtopics', id, req }) as Subtopic | null
}
