import type { ChangeList } from '@/domain/change'
import { pageOf } from '@/domain/page-of'
import { pageSize } from '@/domain/page-size'

import { countChanges, listChanges } from './list-changes'

/** One page of all changes. Two statements. */
export async function readChanges(asked: number): Promise<ChangeList> {
  const total = await countChanges()
  const { page, pages } = pageOf({ asked, total })
  const changes = await listChanges({ limit: pageSize, offset: (page - 1) * pageSize })
  return { changes, total, page, pages }
}
