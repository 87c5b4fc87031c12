import type { DefaultServerCellComponentProps, Payload } from 'payload'
import { cache, type ReactNode } from 'react'

import { isContentCollection, type ContentCollection } from '@/domain/topics/content-collections'
import { sql } from '@/server/database/public-sql'

const words = {
  draft: 'version:draft',
  published: 'version:published',
  changed: 'version:draftHasPublishedVersion',
} as const

type Status = keyof typeof words

/** In a list: whether a document is public, and whether it has a newer draft, also where the list is that of a relation. */
export async function StatusCell(props: DefaultServerCellComponentProps): Promise<ReactNode> {
  const status = await statusOf(props)
  return status && <span>{props.i18n.t(words[status])}</span>
}

/** Payload knows of a public version in the list of a collection alone. */
async function statusOf({
  cellData,
  collectionSlug,
  payload,
  rowData,
}: DefaultServerCellComponentProps): Promise<Status | null> {
  const status = (Object.keys(words) as Status[]).find((each) => each === cellData) ?? null
  const { id, _displayStatus: known } = Object(rowData)
  if (status !== 'draft' || known !== undefined || !isContentCollection(collectionSlug)) return status
  return (await isPublic(payload, collectionSlug, Number(id))) ? 'changed' : 'draft'
}

/** Once for each document; React compares the arguments one by one. */
const isPublic = cache(
  async (payload: Payload, collection: ContentCollection, id: number): Promise<boolean> => {
    const view = sql.identifier(`public_${collection}`)
    const { rows } = await payload.db.drizzle.execute(sql`select from ${view} where id = ${id}`)
    return rows.length > 0
  },
)
