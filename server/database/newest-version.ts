import { contentCollections, titleFields } from '@/domain/topics/content-collections'

import { sql, type SQL } from './public-sql'

/**
 * The newest version of one document that is not in the trash, for a lateral join: `title`, `status`. However many
 * documents there are, it looks at the versions of one.
 */
export function newestVersion({ collection, id }: { collection: SQL; id: SQL }): SQL {
  return sql.join(
    contentCollections.map(
      (each) => sql`
        select ${sql.identifier(`version_${titleFields[each]}`)} as title, v.version__status::text as status
        from ${sql.identifier(`_${each}_v`)} v
        where ${collection} = ${each} and v.parent_id = ${id} and v.latest and v.version_deleted_at is null`,
    ),
    sql` union all `,
  )
}
