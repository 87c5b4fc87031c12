import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { contentCollections } from '@/domain/topics/content-collections'
import { formatDate, formatMoment } from '@/domain/text/dutch'
import { documentNouns } from '@/domain/document/document-nouns'
import { tipKinds } from '@/domain/tips/tip'
import { sql } from '@/server/database/public-sql'

import { staffRows, formOf, maxLines, newestVersions, type DashboardLine } from '@/server/database/staff-rows'
import { sameLink } from '@/server/database/same-link'

const record = z.object({ collection: z.string(), id: z.number(), title: z.string().nullable() })

/** Drafts that this person saved, the last one first. */
export async function readMyDrafts(req: PayloadRequest): Promise<DashboardLine[]> {
  const found = await staffRows({
    req,
    row: record.extend({ at: z.coerce.date() }),
    query: sql`
      select n.collection, n.id, n.title, e.at from (${newestVersions}) n
      join edits e on e.collection = n.collection and e.record = n.id and e.who = ${req.user?.id ?? 0}
      where n.status = 'draft' order by e.at desc limit ${maxLines}`,
  })
  return found.map(({ at, ...rest }) =>
    lineOf({ ...rest, detail: `bewaard op ${formatDate(at.toISOString())}` }),
  )
}

/** What lies before the eindredactie, the longest first; for a redacteur also what was sent back. */
export async function readReviews(req: PayloadRequest): Promise<DashboardLine[]> {
  const found = await staffRows({
    req,
    row: record.extend({ state: z.string(), who: z.string().nullable(), text: z.string().nullable() }),
    query: sql`
      select r.collection, r.record::int as id, r.title, r.state::text, u.name as who,
        case r.state when 'returned' then r.reason else r.note end as text
      from reviews r left join users u on u.id = r.submitted_by_id
      where r.state = 'open' or (r.state = 'returned' and r.submitted_by_id = ${req.user?.id ?? 0})
      order by r.state desc, r.updated_at limit ${maxLines}`,
  })
  return found.map(({ state, who, text, ...rest }) => {
    const said = text ? `: “${text}”` : ''
    return lineOf({
      ...rest,
      detail: state === 'returned' ? `teruggestuurd${said}` : `van ${who ?? 'onbekend'}${said}`,
    })
  })
}

const plannedNow = { publish: 'wordt openbaar', unpublish: 'gaat offline' }
const plannedThen = { publish: 'publiceren', unpublish: 'offline halen' }

/** What is to go public or offline by itself, and what of it failed and why: that first, and one's own before others'. */
export async function readPlans(req: PayloadRequest): Promise<DashboardLine[]> {
  const found = await staffRows({
    req,
    row: record.extend({
      type: z.enum(['publish', 'unpublish']),
      at: z.coerce.date(),
      who: z.string().nullable(),
      failed: z.boolean(),
      reason: z.string().nullable(),
    }),
    query: sql`
      select n.collection, n.id, n.title, coalesce(j.input->>'type', 'publish') as type,
        coalesce(j.wait_until, j.created_at) as at, u.name as who, coalesce(j.has_error, false) as failed,
        j.error->>'message' as reason
      from payload_jobs j
      join (${newestVersions}) n on n.collection = j.input->'doc'->>'relationTo' and n.id::text = j.input->'doc'->>'value'
      left join users u on u.id::text = j.input->'user'->>'value'
      where j.task_slug = 'schedulePublish' and j.completed_at is null
      order by failed desc, coalesce(u.id, 0) = ${req.user?.id ?? 0} desc, j.wait_until, j.id limit ${maxLines}`,
  })
  return found.map(({ type, at, who, failed, reason, ...rest }) => {
    const moment = formatMoment(at.toISOString())
    const detail = failed
      ? `${plannedThen[type]} op ${moment} is niet gelukt: ${reason ?? 'de reden is onbekend.'}`
      : `${plannedNow[type]} op ${moment}, gepland door ${who ?? 'onbekend'}`
    return lineOf({ ...rest, detail })
  })
}

/** What visitors let us know and nobody has dealt with, the oldest first. */
export async function readTips(req: PayloadRequest): Promise<DashboardLine[]> {
  const found = await staffRows({
    req,
    row: z.object({
      id: z.number(),
      text: z.string(),
      kind: z.enum(['tip', 'fout']),
      path: z.string().nullable(),
    }),
    query: sql`
      select t.id, left(t.text, 100) as text, t.kind::text, t.path from tips t
      where t.state = 'open' and t.deleted_at is null order by t.created_at limit ${maxLines}`,
  })
  return found.map(({ id, text, kind, path }) => ({
    title: text.trim() || 'Zonder tekst',
    href: formOf({ collection: 'tips', id }),
    detail: [tipKinds[kind], path].filter(Boolean).join(', '),
  }))
}

/** Public topics that have to be looked at again within a month, the one that is latest first. */
export async function readDue(req: PayloadRequest): Promise<DashboardLine[]> {
  const found = await staffRows({
    req,
    row: record.extend({ due: z.coerce.date(), owner: z.string().nullable(), late: z.boolean() }),
    query: sql`
      select 'topics' as collection, t.id, t.title, u.name as owner, d.due, d.due < now() as late from public_topics t
      cross join lateral (select coalesce(t.reviewed_at, t.created_at)
        + make_interval(months => t.review_every_months::int) as due) d
      left join users u on u.id = t.owner_id
      where t.review_every_months is not null and d.due < now() + interval '1 month'
      order by d.due limit ${maxLines}`,
  })
  return found.map(({ due, owner, late, ...rest }) =>
    lineOf({
      ...rest,
      detail: `${late ? 'had gemoeten op' : 'uiterlijk'} ${formatDate(due.toISOString())}, ${owner ?? 'van niemand'}`,
    }),
  )
}

/** Documents of which the last import left something to be looked at. */
export async function readImportProblems(req: PayloadRequest): Promise<DashboardLine[]> {
  const found = await staffRows({
    req,
    row: z.object({ id: z.number(), file: z.string(), problems: z.number() }),
    query: sql`
      select i.id, i.file, jsonb_array_length(i.problems) as problems from imports i
      where jsonb_typeof(i.problems) = 'array' and jsonb_array_length(i.problems) > 0
      order by i.updated_at desc limit ${maxLines}`,
  })
  return found.map(({ id, file, problems }) => ({
    title: file,
    href: formOf({ collection: 'imports', id }),
    detail: problems === 1 ? '1 melding' : `${problems} meldingen`,
  }))
}

/** Organisations with the same name or website, and sources with the same link. */
export async function readDuplicates(req: PayloadRequest): Promise<DashboardLine[]> {
  const found = await staffRows({
    req,
    row: record.extend({ other: z.string(), same: z.string() }),
    query: sql`
      with alike as (
        select 'organisations' as collection, id, name as title, 'dezelfde naam' as same,
          lower(regexp_replace(name, '[^[:alnum:]]+', '', 'g')) as key from organisations where deleted_at is null
        union all select 'organisations', id, name, 'dezelfde website', ${sameLink(sql`url`)} from organisations
          where deleted_at is null and url <> ''
        union all select 'sources', id, title, 'dezelfde link', ${sameLink(sql`url`)} from sources
          where deleted_at is null and url <> ''),
      doubles as (select collection, (array_agg(id order by id desc))[1] as id, (array_agg(title order by id desc))[1] as title,
        (array_agg(title order by id))[1] as other, same
      from alike where key <> '' group by collection, same, key having count(distinct id) > 1)
      select * from doubles order by title collate "und-x-icu" limit ${maxLines}`,
  })
  return found.map(({ other, same, ...rest }) => lineOf({ ...rest, detail: `${same} als “${other}”` }))
}

/** What was saved last, and by whom. */
export async function readRecent(req: PayloadRequest): Promise<DashboardLine[]> {
  const found = await staffRows({
    req,
    row: record.extend({ who: z.string(), at: z.coerce.date() }),
    query: sql`
      select n.collection, n.id, n.title, u.name as who, e.at
      from (select * from edits order by at desc limit ${5 * maxLines}) e
      join (${newestVersions}) n on n.collection = e.collection and n.id = e.record
      join users u on u.id = e.who order by e.at desc limit ${maxLines}`,
  })
  return found.map(({ who, at, ...rest }) =>
    lineOf({ ...rest, detail: `${who}, ${formatDate(at.toISOString())}` }),
  )
}

/** How much there is of each kind, and how much of it is public. */
export async function readCounts(req: PayloadRequest): Promise<DashboardLine[]> {
  const found = await staffRows({
    req,
    row: z.object({ collection: z.string(), all: z.number(), drafts: z.number() }),
    query: sql`
      select collection, count(*)::int as all, (count(*) filter (where status = 'draft'))::int as drafts
      from (${newestVersions}) n group by collection`,
  })
  const inOrder = contentCollections.flatMap((collection) =>
    found.filter((each) => each.collection === collection),
  )
  return inOrder.map(({ collection, all, drafts }) => ({
    title: documentNouns[collection]?.plural ?? collection,
    href: `/admin/collections/${collection}`,
    detail: `${all}, waarvan ${drafts} met een concept`,
  }))
}

function lineOf({
  collection,
  id,
  title,
  detail,
}: z.output<typeof record> & { detail: string }): DashboardLine {
  const noun = documentNouns[collection]?.singular ?? collection
  return { title: title || 'Zonder titel', href: formOf({ collection, id }), detail: `${noun}, ${detail}` }
}
