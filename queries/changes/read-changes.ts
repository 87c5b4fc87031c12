import type { ChangeList } from '@/domain/changes/change'
import { pageOf } from '@/domain/lists/page-of'
import { pageSize } from '@/domain/lists/page-size'

import { countChanges, listChanges } from './list-changes'

/** One page of all changes. Two statements. */
export async function readChanges(asked: number): Promise<ChangeList> {
  const total = await countChanges()
  const { page, pages } = pageOf({ asked, total })
  const changes = await listChanges({ limit: pageSize, offset: (page - 1) * pageSize })
  return { changes, total, page, pages }
}
