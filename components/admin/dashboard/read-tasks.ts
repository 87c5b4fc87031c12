import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { decidesWhatIsPublic } from '@/domain/people/staff-role'
import { sql } from '@/server/database/public-sql'
import { newestVersion } from '@/server/database/newest-version'
import { formOf, staffRows } from '@/server/database/staff-rows'

import { detailOf, taskKinds, type Task } from './task'

const row = z.object({
  kind: z.enum(taskKinds),
  collection: z.string(),
  id: z.number(),
  title: z.string().nullable(),
  at: z.coerce.date(),
  who: z.string().nullable(),
  text: z.string().nullable(),
  type: z.enum(['publish', 'unpublish']).nullable(),
})

/** What waits for this person, the most urgent first. One statement, whose cost does not follow what there is in all. */
export async function readTasks(req: PayloadRequest): Promise<Task[]> {
  const me = req.user?.id ?? 0
  const decides = decidesWhatIsPublic(req.user?.role)
  const found = await staffRows({
    req,
    row,
    query: sql`
      with tasks as (
        (select case when p.failed then 'plan-failed' else 'plan' end as kind, p.collection, p.id, n.title, p.at,
            u.name as who, p.reason as text, p.type
          from (select j.input->'doc'->>'relationTo' as collection, (j.input->'doc'->>'value')::int as id,
              coalesce(j.wait_until, j.created_at) as at, j.error->>'message' as reason, j.input->'user'->>'value' as planner,
              coalesce(j.has_error, false) as failed, coalesce(j.input->>'type', 'publish') as type
            from payload_jobs j where j.task_slug = 'schedulePublish' and j.completed_at is null
              and (j.has_error or j.input->'doc'->>'relationTo' <> 'topics')
            order by failed desc, j.wait_until limit ${maxTasks}) p
          cross join lateral (${newestVersion({ collection: sql`p.collection`, id: sql`p.id` })}) n
          left join users u on u.id::text = p.planner)
        union all
        (select case r.state when 'returned' then 'returned' else 'review' end, r.collection, r.record::int, n.title,
            r.updated_at, u.name, case r.state when 'returned' then r.reason else r.note end, null
          from reviews r left join users u on u.id = r.submitted_by_id
          cross join lateral (${newestVersion({ collection: sql`r.collection`, id: sql`r.record::int` })}) n
          where (r.state = 'open' and ${decides}) or (r.state = 'returned' and r.submitted_by_id = ${me})
          order by r.updated_at limit ${maxTasks})
        union all
        (select case when d.due < now() then 'review-late' else 'review-soon' end, 'topics', t.id, t.title, d.due, u.name, null, null
          from public_topics t
          cross join lateral (select coalesce(t.reviewed_at, t.created_at)
            + make_interval(months => t.review_every_months::int) as due) d
          left join users u on u.id = t.owner_id
          where t.review_every_months is not null and d.due < now() + interval '1 month'
            and (t.owner_id = ${me} or t.owner_id is null or ${decides})
          order by d.due limit ${maxTasks})
        union all
        (select 'tip', 'tips', t.id, left(t.text, 100), t.created_at, t.sender_name, t.path, null
          from tips t where t.state = 'open' and t.deleted_at is null order by t.created_at limit ${maxTasks})
        union all
        (select 'import', 'imports', i.id, coalesce(t.title, i.file), i.updated_at, null,
            jsonb_array_length(i.problems)::text, null
          from imports i left join topics t on t.id = i.topic_id
          where ${decides} and jsonb_typeof(i.problems) = 'array' and jsonb_array_length(i.problems) > 0
          order by i.updated_at desc limit ${maxTasks})
        union all
        (select 'draft', e.collection, e.record, n.title, e.at, null, null, null
          from (select * from edits where who = ${me} order by at desc limit ${maxTasks}) e
          cross join lateral (${newestVersion({ collection: sql`e.collection`, id: sql`e.record` })}) n
          where n.status = 'draft'))
      select * from tasks order by array_position(array[${sql.join(
        taskKinds.map((kind) => sql`${kind}::text`),
        sql`, `,
      )}], kind), at limit ${maxTasks}`,
  })
  return found.map(({ collection, id, title, ...rest }) => ({
    kind: rest.kind,
    title: title?.trim() || 'Zonder titel',
    href: formOf({ collection, id }),
    detail: detailOf(rest),
  }))
}

const maxTasks = 50
