import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { dutchOrder } from '@/server/database/dutch-order'
import { sql } from '@/server/database/public-sql'
import { formOf, staffRows } from '@/server/database/staff-rows'

import type { Theme } from './theme'

const row = z.object({
  id: z.number(),
  title: z.string().nullable(),
  isPublic: z.boolean(),
  drafts: z.number(),
  plans: z.array(z.object({ type: z.enum(['publish', 'unpublish']), at: z.coerce.date() })),
  reviewedAt: z.coerce.date().nullable(),
  due: z.coerce.date().nullable(),
  isLate: z.boolean(),
  owner: z.string().nullable(),
})

/**
 * The topics that are not in the trash, by title: whether each is public, how many drafts it and its subtopics have that
 * visitors do not see, what is planned, and who looks at it when. One statement.
 */
export async function readThemes(req: PayloadRequest): Promise<Theme[]> {
  const found = await staffRows({
    req,
    row,
    query: sql`
      with newest as (
        select v.id as version, v.parent_id as id, v.version_title as title, v.version__status = 'draft' as "isDraft"
        from _topics_v v where v.latest and v.version_deleted_at is null and v.parent_id is not null
        order by ${dutchOrder(sql`v.version_title`)} limit ${maxThemes}),
      drafts as (
        select n.id, count(*)::int as drafts from newest n
        join _topics_v_rels r on r.parent_id = n.version and r.path = 'version.subtopics'
        join _subtopics_v s on s.parent_id = r.subtopics_id and s.latest and s.version__status = 'draft'
          and s.version_deleted_at is null
        group by n.id),
      plans as (
        select (j.input->'doc'->>'value')::int as id, jsonb_agg(jsonb_build_object('type', coalesce(j.input->>'type', 'publish'),
          'at', coalesce(j.wait_until, j.created_at)) order by j.wait_until) as plans
        from payload_jobs j
        where j.task_slug = 'schedulePublish' and j.completed_at is null and not coalesce(j.has_error, false)
          and j.input->'doc'->>'relationTo' = 'topics'
        group by 1)
      select n.id, n.title, p.id is not null as "isPublic", coalesce(d.drafts, 0) + n."isDraft"::int as drafts,
        coalesce(plans.plans, '[]') as plans, t.reviewed_at as "reviewedAt", due.due, coalesce(due.due < now(), false) as "isLate",
        u.name as owner
      from newest n
      join topics t on t.id = n.id
      left join public_topics p on p.id = n.id
      left join drafts d on d.id = n.id
      left join plans on plans.id = n.id
      left join users u on u.id = t.owner_id
      cross join lateral (select coalesce(t.reviewed_at, t.created_at)
        + make_interval(months => t.review_every_months::int) as due) due
      order by ${dutchOrder(sql`n.title`)}`,
  })
  return found.map(({ id, title, plans, reviewedAt, due, ...rest }) => ({
    ...rest,
    title: title?.trim() || 'Zonder titel',
    href: formOf({ collection: 'topics', id }),
    plans: plans.map(({ type, at }) => ({ type, at: at.toISOString() })),
    reviewedAt: reviewedAt?.toISOString() ?? null,
    due: due?.toISOString() ?? null,
  }))
}

/** The list of topics shows what does not fit. */
export const maxThemes = 100
