import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import type { LinkCollection } from '@/domain/link-checks/link-collections'
import { titleOf } from '@/domain/document/title-of'
import { documentLinks } from '@/domain/link-replacements/document-links'
import { maxDaysToUndo, type LinkHolder } from '@/domain/link-replacements/link-replacement'
import { sql } from '@/server/database/public-sql'

import { runInTransaction } from '../search/run-in-transaction'
import { linkFieldsOf } from './find-links'

/** A replacement of addresses in any number of records, which is undone as one. */
export interface Replacement {
  /** A UUID. */
  id: string
  /** What was replaced by what, as it was asked for. */
  from: string
  to: string
}

/** A link that got another address. What was before is as it was written: in a text, perhaps without its scheme. */
const replacedLink = z.object({ key: z.string(), before: z.string(), after: z.string() })

const replacedRecord = z.object({
  id: z.number(),
  collection: z.custom<LinkHolder>(),
  record: z.number(),
  title: z.string(),
  links: z.array(replacedLink),
  /** The version that has the new addresses, and the one before it; `null` where there are no versions. */
  version: z.number().nullable(),
  versionBefore: z.number().nullable(),
})

export type ReplacedRecord = z.output<typeof replacedRecord>

/** Keeps what a record was before, as long as that can be undone. Needs a transaction. */
export async function keepReplaced({
  replacement: { id, from, to },
  replaced: { collection, record, version, versionBefore },
  before,
  after,
  req,
}: {
  replacement: Replacement
  replaced: Pick<ReplacedRecord, 'collection' | 'record' | 'version' | 'versionBefore'>
  before: Record<string, unknown>
  after: Record<string, unknown>
  req: PayloadRequest
}): Promise<void> {
  const run = await runInTransaction(req)
  const name = req.user?.name ?? ''
  const title = collection === 'site' ? 'Onderaan de site' : titleOf(before)
  const links = changedLinks({
    before: documentLinks(linkFieldsOf({ collection, document: before })),
    after: documentLinks(linkFieldsOf({ collection, document: after })),
  })
  await run(sql`delete from link_replacements where at < now() - make_interval(days => ${maxDaysToUndo})`)
  await run(sql`
    insert into link_replacements (id, old, new, name) values (${id}, ${from}, ${to}, ${name})
    on conflict do nothing`)
  await run(sql`
    insert into replaced_links (replacement, collection, record, title, links, version, version_before)
    values (${id}, ${collection}, ${record}, ${title}, ${JSON.stringify(links)}, ${version}, ${versionBefore})`)
}

type Links = ReturnType<typeof documentLinks>

/** A save adds no links and takes none away, so that they stand in the same order. */
function changedLinks({ before, after }: { before: Links; after: Links }): z.output<typeof replacedLink>[] {
  return after.flatMap(({ key, address }, at) => {
    const old = before[at]
    return !old || old.address === address ? [] : [{ key, before: old.written, after: address }]
  })
}

/** The records of a replacement that are not undone yet, from one on, in the order in which they were changed. */
export async function readReplaced({
  replacement,
  after,
  limit,
  req,
}: {
  replacement: string
  after: number
  limit: number
  req: PayloadRequest
}): Promise<ReplacedRecord[]> {
  const run = await runInTransaction(req)
  const { rows } = await run(sql`
    select r.id, r.collection, r.record, r.title, r.links, r.version, r.version_before as "versionBefore"
    from replaced_links r join link_replacements l on l.id = r.replacement
    where r.replacement = ${replacement} and r.state = 'replaced' and r.id > ${after}
      and l.at > now() - make_interval(days => ${maxDaysToUndo})
    order by r.id limit ${limit}`)
  return rows.map((row) => replacedRecord.parse(row))
}

/** Whether a record is not undone yet; nobody else undoes it as long as the transaction lasts. */
export async function isStillReplaced({ id, req }: { id: number; req: PayloadRequest }): Promise<boolean> {
  const run = await runInTransaction(req)
  const { rows } = await run(
    sql`select from replaced_links where id = ${id} and state = 'replaced' for update`,
  )
  return rows.length > 0
}

/** Ends a record: it has all its old addresses, or links that were changed since and stay. */
export async function endReplaced({
  id,
  state,
  req,
}: {
  id: number
  state: 'undone' | 'kept'
  req: PayloadRequest
}): Promise<void> {
  const run = await runInTransaction(req)
  await run(sql`update replaced_links set state = ${state} where id = ${id}`)
}

/** The newest version of a document. */
export async function latestVersion({
  collection,
  record,
  req,
}: {
  collection: LinkCollection
  record: number
  req: PayloadRequest
}): Promise<number | null> {
  const run = await runInTransaction(req)
  const { rows } = await run(sql`
    select id from ${sql.identifier(`_${collection}_v`)} where parent_id = ${record} and latest
    order by updated_at desc limit 1`)
  return z.array(z.object({ id: z.number() })).parse(rows)[0]?.id ?? null
}
