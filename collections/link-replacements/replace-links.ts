import type { DataFromCollectionSlug, DataFromGlobalSlug, PayloadRequest } from 'payload'
import { z } from 'zod'

import {
  linkCollectionNames,
  linkCollections,
  type LinkCollection,
} from '@/domain/link-checks/link-collections'
import { documentLinks, mapLinks } from '@/domain/link-replacements/document-links'
import type { ReplaceableRecord, ReplacementOutcome } from '@/domain/link-replacements/link-replacement'
import { lockDocuments } from '@/server/database/document-lock'
import { inOneTransaction } from '@/server/database/in-one-transaction'

import { Rejection } from '../endpoints/rejection'
import { addOutcome, changeOneByOne, type BulkResult } from '../save/bulk/change-one-by-one'
import type { NewestVersion } from '../save/bulk/newest-version'
import { linkFieldsOf, type Rewrite } from './find-links'
import { keepReplaced, latestVersion, type Replacement } from './replaced-links'

/** A record as it was shown, and which of its links get another address. */
export interface ChosenLinks extends Pick<ReplaceableRecord, 'collection' | 'record' | 'updatedAt'> {
  keys: string[]
}

interface Replacing {
  rewrite: Rewrite
  replacement: Replacement
  req: PayloadRequest
}

/**
 * Gives links another address, in a draft of each document, which is published as any other; the settings of the site
 * have no drafts. A record that was saved since it was shown stays as it is. Each is changed in a transaction of its own,
 * with what is needed to undo that.
 */
export async function replaceLinks({
  records,
  req,
  ...replacing
}: Replacing & { records: ChosenLinks[] }): Promise<ReplacementOutcome> {
  const documents: BulkResult = { docs: [], errors: [] }
  for (const collection of linkCollectionNames) {
    const chosen = new Map(
      records.flatMap((each) => (each.collection === collection ? [[each.record, each] as const] : [])),
    )
    const { docs, errors } = await changeOneByOne({
      selection: { collection, ids: [...chosen.keys()] },
      fields: linkCollections[collection],
      change: ({ id, newest, req: own }) =>
        replaceInDocument({ collection, chosen: chosen.get(Number(id)), newest, ...replacing, req: own }),
      req,
    })
    documents.docs.push(...docs)
    documents.errors.push(...errors)
  }
  const site: BulkResult = { docs: [], errors: [] }
  for (const chosen of records.filter(({ collection }) => collection === 'site'))
    await addOutcome({
      result: site,
      id: chosen.record,
      name: 'Onderaan de site',
      change: ({ req: own }) => replaceOnSite({ chosen, ...replacing, req: own }),
      req,
    })
  return {
    replacement: replacing.replacement.id,
    drafts: documents.docs.length,
    isSiteChanged: site.docs.length > 0,
    problems: [...documents.errors, ...site.errors].map(({ message }) => message),
  }
}

async function replaceInDocument({
  collection,
  chosen,
  newest,
  rewrite,
  replacement,
  req,
}: Replacing & {
  collection: LinkCollection
  chosen: ChosenLinks | undefined
  newest: NewestVersion
}): Promise<object> {
  const { record, data } = replaced({ chosen, newest, rewrite })
  return inOneTransaction({
    req,
    work: async () => {
      await lockDocuments({ documents: [{ collection, id: record }], req })
      const versionBefore = await latestVersion({ collection, record, req })
      const saved = await saveDraft({ collection, record, data, updatedAt: newest.updatedAt, req })
      const version = await latestVersion({ collection, record, req })
      await keepReplaced({
        replacement,
        replaced: { collection, record, version, versionBefore },
        before: newest,
        after: saved,
        req,
      })
      return saved
    },
  })
}

/** Saves links in a draft of a document, unless it was saved since it was read. */
export async function saveDraft({
  collection,
  record,
  data,
  updatedAt,
  req,
}: {
  collection: LinkCollection
  record: number
  data: Record<string, unknown>
  /** Of the version that was read. */
  updatedAt: string
  req: PayloadRequest
}): Promise<Record<string, unknown>> {
  const saved = await req.payload.update({
    collection,
    id: record,
    data: draftData.parse({ ...data, updatedAt, _status: 'draft' }),
    draft: true,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return { ...saved }
}

const draftData = z.custom<Partial<DataFromCollectionSlug<LinkCollection>>>()

async function replaceOnSite({
  chosen,
  rewrite,
  replacement,
  req,
}: Replacing & { chosen: ChosenLinks }): Promise<object> {
  const newest = await readSite(req)
  const { record, data } = replaced({ chosen, newest, rewrite })
  return inOneTransaction({
    req,
    work: async () => {
      const saved = await saveSite({ data, updatedAt: newest.updatedAt, req })
      await keepReplaced({
        replacement,
        replaced: { collection: 'site', record, version: null, versionBefore: null },
        before: newest,
        after: saved,
        req,
      })
      return saved
    },
  })
}

const siteData = z.looseObject({ updatedAt: z.string() })

/** The settings of the site, for who may change them. */
export async function readSite(req: PayloadRequest): Promise<z.output<typeof siteData>> {
  if (req.user?.role !== 'beheerder')
    throw new Rejection({ status: 403, message: 'De links onderaan de site past een beheerder aan.' })
  return siteData.parse(await req.payload.findGlobal({ slug: 'site', depth: 0, overrideAccess: false, req }))
}

export async function saveSite({
  data,
  updatedAt,
  req,
}: {
  data: Record<string, unknown>
  updatedAt: string
  req: PayloadRequest
}): Promise<Record<string, unknown>> {
  const saved = await req.payload.updateGlobal({
    slug: 'site',
    data: changedSite.parse({ ...data, updatedAt }),
    depth: 0,
    overrideAccess: false,
    req,
  })
  return { ...saved }
}

const changedSite = z.custom<Partial<DataFromGlobalSlug<'site'>>>()

/** The fields with links as they become. */
function replaced({
  chosen,
  newest,
  rewrite,
}: {
  chosen: ChosenLinks | undefined
  newest: NewestVersion
  rewrite: Rewrite
}): { record: number; data: Record<string, unknown> } {
  if (!chosen) throw new Error('Only records that were chosen are changed.')
  const fields = linkFieldsOf({ collection: chosen.collection, document: newest })
  const keys = new Set(documentLinks(fields).flatMap(({ key, address }) => (rewrite(address) ? [key] : [])))
  if (newest.updatedAt !== chosen.updatedAt || !chosen.keys.every((key) => keys.has(key)))
    throw new Rejection({
      status: 409,
      message: 'Dit is bewaard nadat je keek. Er is niets aan veranderd: kijk opnieuw.',
    })
  const chosenKeys = new Set(chosen.keys)
  return {
    record: chosen.record,
    data: mapLinks({
      fields,
      rewrite: ({ key, address }) => (chosenKeys.has(key) ? rewrite(address) : null),
    }),
  }
}
