import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { linkCollections, type LinkCollection } from '@/domain/link-checks/link-collections'
import { documentLinks, mapLinks } from '@/domain/link-replacements/document-links'
import type { ReplacementOutcome } from '@/domain/link-replacements/link-replacement'
import { enumerate } from '@/domain/text/dutch'
import { lockDocuments } from '@/server/database/document-lock'
import { inOneTransaction } from '@/server/database/in-one-transaction'
import { sql } from '@/server/database/public-sql'

import { Rejection } from '../endpoints/rejection'
import { addOutcome, type BulkResult } from '../save/bulk/change-one-by-one'
import { newestVersion, type NewestVersion } from '../save/bulk/newest-version'
import { runInTransaction } from '../search/run-in-transaction'
import { linkFieldsOf } from './find-links'
import { readSite, saveDraft, saveSite } from './replace-links'
import {
  endReplaced,
  isStillReplaced,
  latestVersion,
  readReplaced,
  type ReplacedRecord,
} from './replaced-links'

/** What came of undoing some records, and the last of them; `null` when there are no more. */
export interface UndoOutcome extends ReplacementOutcome {
  last: number | null
}

/**
 * Gives links their old addresses back, each record in a transaction of its own. Where nothing was saved since, the draft
 * with the new addresses goes; elsewhere the old ones come in a draft. A link that was changed since stays as it is.
 */
export async function undoReplacement({
  replacement,
  after,
  req,
}: {
  replacement: string
  /** The record after which to go on. */
  after: number
  req: PayloadRequest
}): Promise<UndoOutcome> {
  const records = await readReplaced({ replacement, after, limit: batch, req })
  const result: BulkResult = { docs: [], errors: [] }
  for (const replaced of records)
    await addOutcome({
      result,
      id: replaced.record,
      name: replaced.title,
      change: ({ req: own }) => undoRecord({ replaced, req: own }),
      req,
    })
  const done = result.docs.map((doc) => undone.parse(doc))
  return {
    replacement,
    drafts: done.filter(({ collection, isUndone }) => isUndone && collection !== 'site').length,
    isSiteChanged: done.some(({ collection, isUndone }) => isUndone && collection === 'site'),
    problems: [...result.errors, ...done].flatMap(({ message }) => message ?? []),
    last: records.length < batch ? null : (records.at(-1)?.id ?? null),
  }
}

/** Records in one request. */
const batch = 25

const undone = z.object({ collection: z.string(), isUndone: z.boolean(), message: z.string().nullable() })

type Undone = z.output<typeof undone>

async function undoRecord({
  replaced,
  req,
}: {
  replaced: ReplacedRecord
  req: PayloadRequest
}): Promise<Undone> {
  const { id, collection, record } = replaced
  return inOneTransaction({
    req,
    work: async () => {
      await lockDocuments({ documents: [{ collection, id: collection === 'site' ? 'site' : record }], req })
      if (!(await isStillReplaced({ id, req }))) return { collection, isUndone: false, message: null }
      const isDropped = collection !== 'site' && (await dropVersion({ ...replaced, collection, req }))
      const { isUndone, message } = isDropped
        ? { isUndone: true, message: null }
        : await restoreAddresses({ replaced, req })
      await endReplaced({ id, state: message === null ? 'undone' : 'kept', req })
      return { collection, isUndone, message }
    },
  })
}

/** Gives the links that are as they were left their old addresses, in a draft, and names the others. */
async function restoreAddresses({
  replaced,
  req,
}: {
  replaced: ReplacedRecord
  req: PayloadRequest
}): Promise<Omit<Undone, 'collection'>> {
  const { collection, record, title } = replaced
  const newest = collection === 'site' ? await readSite(req) : await readDocument({ collection, record, req })
  const { updatedAt } = newest
  const { data, changed, isUndone } = withOldAddresses({ replaced, newest })
  if (isUndone && collection === 'site') await saveSite({ data, updatedAt, req })
  if (isUndone && collection !== 'site') await saveDraft({ collection, record, data, updatedAt, req })
  const verb = changed.length === 1 ? 'is' : 'zijn'
  return {
    isUndone,
    message:
      changed.length === 0
        ? null
        : `“${title}”: ${enumerate(changed)} ${verb} intussen veranderd of weg, en zo gelaten.`,
  }
}

async function readDocument({
  collection,
  record,
  req,
}: {
  collection: LinkCollection
  record: number
  req: PayloadRequest
}): Promise<NewestVersion> {
  const fields = ['deletedAt', ...linkCollections[collection]]
  const newest = await newestVersion({ collection, id: record, fields, req })
  if (newest.deletedAt) throw new Rejection({ status: 409, message: 'Dit ligt in de prullenbak.' })
  return newest
}

/** The fields with links as they were, but for links that were changed since. */
function withOldAddresses({
  replaced: { collection, links },
  newest,
}: {
  replaced: ReplacedRecord
  newest: Record<string, unknown>
}): { data: Record<string, unknown>; changed: string[]; isUndone: boolean } {
  const fields = linkFieldsOf({ collection, document: newest })
  const now = new Map(documentLinks(fields).map(({ key, address }) => [key, address]))
  const same = new Map(links.flatMap((link) => (now.get(link.key) === link.after ? [[link.key, link]] : [])))
  return {
    data: mapLinks({ fields, rewrite: ({ key }) => same.get(key)?.before ?? null }),
    changed: links.flatMap(({ key, after }) => (same.has(key) ? [] : [after])),
    isUndone: same.size > 0,
  }
}

/** Removes the draft that the replacement made, where it is the newest version still; the one before it is that then. */
async function dropVersion({
  collection,
  record,
  version,
  versionBefore,
  req,
}: Pick<ReplacedRecord, 'record' | 'version' | 'versionBefore'> & {
  collection: LinkCollection
  req: PayloadRequest
}): Promise<boolean> {
  if (version === null || version !== (await latestVersion({ collection, record, req }))) return false
  const run = await runInTransaction(req)
  const versions = sql.identifier(`_${collection}_v`)
  const { rows } = await run(sql`
    update ${versions} set latest = true where id = ${versionBefore} and parent_id = ${record} returning id`)
  if (rows.length > 0) await run(sql`delete from ${versions} where id = ${version}`)
  return rows.length > 0
}
