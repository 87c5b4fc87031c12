import type { PayloadRequest } from 'payload'

import type { Organisation, Source } from '@/payload-types'

import { isSame } from '../save/differences-of'
import type { DeletionStep, SaveStep } from '../save/save'
import { publicTopics } from './public-topics'
import { writeChanges, type Entry } from './write-changes'

type Part = Organisation | Source

/**
 * As `recordTopicChanges`, for an organisation or a source that becomes public, changes or is withdrawn, while public
 * topics list it: only then do visitors see it there.
 */
export const recordPartChanges: SaveStep<Part> = async ({ before, after, change, isNew, req }) => {
  if (isNew) return
  if (change === 'published' && !before) await record({ action: 'added', part: after, req })
  if (change === 'published' && before && saysSomethingElse({ before, after }))
    await record({ action: 'changed', part: after, req })
  if (change === 'withdrawn' && before) await record({ action: 'removed', part: before, req })
}

export const recordDeletedPart: DeletionStep<Part> = async ({ before, req }) => {
  if (before) await record({ action: 'removed', part: before, req })
}

/** Whether its description or its links say something else; another name or spelling is no news. */
function saysSomethingElse({ before, after }: { before: Part; after: Part }): boolean {
  const visible = (part: Part): unknown => [part.description, part.url, 'links' in part ? part.links : null]
  return !isSame(visible(before), visible(after))
}

/** The entry for a part that a topic lists. */
export function partEntry({ action, part }: { action: Entry['action']; part: Part }): Entry {
  const key = String(part.id)
  return 'name' in part
    ? { action, subject: 'organisation', text: part.name, key }
    : { action, subject: 'source', text: part.title, key }
}

async function record({
  action,
  part,
  req,
}: {
  action: Entry['action']
  part: Part
  req: PayloadRequest
}): Promise<void> {
  const path = 'name' in part ? 'organisations.organisation' : 'sources'
  const topics = await publicTopics({ where: { [path]: { equals: part.id } }, req })
  await writeChanges({ entries: [partEntry({ action, part })], topics, req })
}
