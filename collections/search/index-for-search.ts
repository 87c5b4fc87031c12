import type { Topic } from '@/payload-types'

import { savesIn, type DeletedStep, type Save, type SaveStep } from '../save/save'
import { entriesNamingTopic } from './entries-naming-topic'
import { indexAtCommit, type ToIndex } from './index-at-commit'

/** Keeps what can be found the same as what is public, in the transaction of the save. */
export const indexForSearch: SaveStep = async (save) => {
  for (const { change, ...each } of savesIn(save))
    if (change !== 'none') await indexAtCommit({ ...toIndex({ ...each, id: each.after.id }), req: save.req })
}

export const removeFromSearch: DeletedStep = async ({ collection, id, before, document, req }) => {
  const removed = { collection, id, before: before ?? document, after: null }
  await indexAtCommit({ ...toIndex(removed), req })
}

interface Versions extends Pick<Save, 'collection'> {
  id: number
  before: unknown
  after: unknown
}

/** A topic's name stands at its questions and sources, and a role is found at its organisation. */
function toIndex({ collection, id, before, after }: Versions): ToIndex {
  // The versions were read from, or saved in, the collection that is named beside them.
  const named =
    collection === 'topics' ? [entriesNamingTopic([before, after].filter(Boolean) as Topic[])] : []
  return {
    records: [{ [collection]: [id] }, ...named],
    organisations: collection === 'organisations' ? [id] : [],
  }
}
