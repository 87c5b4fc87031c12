import type { ChangeList } from '@/domain/changes/change'
import type { ChangesFilter } from '@/domain/lists/changes-page'
import { pageOf } from '@/domain/lists/page-of'
import { pageSize } from '@/domain/lists/page-size'

import { countChanges, listChanges } from './list-changes'
import { readChosenTopics } from './read-chosen-topics'

/** One page of the changes that a filter finds. Three statements; two without topics. */
export async function readChanges(filter: ChangesFilter): Promise<ChangeList> {
  const { topics, ignored } = await readChosenTopics(filter.topics)
  const slugs = topics.map(({ slug }) => slug)
  const total = await countChanges(slugs)
  const { page, pages } = pageOf({ requested: filter.page, total })
  const changes = await listChanges({ topics: slugs, limit: pageSize, offset: (page - 1) * pageSize })
  return { changes, total, page, pages, topics, ignored }
}
