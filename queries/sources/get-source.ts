import { cache } from 'react'
import { z } from 'zod'

import { isSlug } from '@/domain/text/is-slug'
import type { SourcePage } from '@/domain/sources/source'
import { sql } from '@/server/database/public-sql'

import { sourceTable } from '../directory/source-table'
import { rows } from '../core/rows'
import { sourceColumns, sourceRow, toSourceRow } from './source-row'

/** A published source with the public topics that it is in, or `null`. One statement. */
export const getSource = cache(async (slug: string): Promise<SourcePage | null> => {
  if (!isSlug(slug)) return null
  const [found] = await rows({
    row,
    query: sql`
      select r.id, ${sourceColumns} from ${sourceTable.shown}
      where r.slug = ${slug}`,
  })
  if (!found) return null
  const { id, ...source } = found
  return { ...toSourceRow(source), id }
})

const row = sourceRow.extend({ id: z.number() })
