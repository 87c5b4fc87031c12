import type { Subtopic } from '@/payload-types'

import type { DeletionStep, SaveStep } from '../save/save'
import { publicTopics } from './public-topics'
import { publicVersions, questionEntries } from './question-entries'
import { tieEntries } from './tie-entries'
import { writeChanges } from './write-changes'

/** As `recordTopicChanges`, for the questions of a subtopic that changes while public topics list it. */
export const recordQuestionChanges: SaveStep<Subtopic> = async ({ req, ...save }) => {
  if (save.change === 'none' || save.isNew) return
  const versions = publicVersions(save)
  const entries = [...questionEntries(versions), ...(await tieEntries({ saves: [versions], req }))]
  if (entries.length === 0) return
  await writeChanges({ entries, topics: await publicTopics({ where: listing(save.after.id), req }), req })
}

export const recordDeletedQuestions: DeletionStep<Subtopic> = async ({ before, id, req }) => {
  const entries = questionEntries({ before, after: null })
  if (entries.length === 0) return
  await writeChanges({ entries, topics: await publicTopics({ where: listing(id), req }), req })
}

function listing(subtopic: number): Parameters<typeof publicTopics>[0]['where'] {
  return { subtopics: { equals: subtopic } }
}
