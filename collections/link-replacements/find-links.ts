import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { titleOf } from '@/domain/document/title-of'
import { isSameLink } from '@/domain/link-checks/is-same-link'
import { linkCollectionNames, linkCollections, siteLinkFields } from '@/domain/link-checks/link-collections'
import { documentLinks } from '@/domain/link-replacements/document-links'
import type { LinkHolder, ReplaceableRecord } from '@/domain/link-replacements/link-replacement'
import { titleFields } from '@/domain/topics/content-collections'
import { readNewestLinks } from '@/server/link-replacements/read-newest-links'
import { parseURL } from '@/domain/text/parse-url'

/** The new address of a link; `null` where it stays. */
export type Rewrite = (address: string) => string | null

/** The records whose newest version has links that would get another address, in the order of their ids. */
export async function findLinks({
  rewrite,
  parts,
  max = Infinity,
  req,
}: {
  rewrite: Rewrite
  /** Every address that is rewritten has one of these texts in it; in small letters. */
  parts: string[]
  max?: number
  req: PayloadRequest
}): Promise<{ records: ReplaceableRecord[]; total: number }> {
  const linking = (await readNewestLinks({ parts, req })).filter(({ addresses }) =>
    addresses.some((address) => rewrite(address) !== null),
  )
  const shown = linking.slice(0, max)
  const records: ReplaceableRecord[] = []
  for (const collection of linkCollectionNames) {
    const ids = shown.flatMap((each) => (each.collection === collection ? [each.record] : []))
    if (ids.length === 0) continue
    const names = [titleFields[collection], 'updatedAt', '_status', ...linkCollections[collection]]
    const { docs } = await req.payload.find({
      collection,
      where: { id: { in: ids } },
      draft: true,
      depth: 0,
      sort: 'id',
      pagination: false,
      select: Object.fromEntries(names.map((name) => [name, true])),
      overrideAccess: false,
      req,
    })
    records.push(...docs.map((document) => toRecord({ collection, document, rewrite })))
  }
  if (shown.some(({ collection }) => collection === 'site')) {
    const site = await req.payload.findGlobal({ slug: 'site', depth: 0, overrideAccess: false, req })
    records.push(toRecord({ collection: 'site', document: { ...site, title: 'Onderaan de site' }, rewrite }))
  }
  return { records: records.filter(({ links }) => links.length > 0), total: linking.length }
}

const newest = z.looseObject({
  id: z.number(),
  updatedAt: z.string(),
  _status: z.enum(['draft', 'published']).nullish(),
})

function toRecord({
  collection,
  document,
  rewrite,
}: {
  collection: LinkHolder
  document: object
  rewrite: Rewrite
}): ReplaceableRecord {
  const { id, updatedAt, _status, ...fields } = newest.parse(document)
  const all = documentLinks(linkFieldsOf({ collection, document: fields })).map((link) => {
    const to = rewrite(link.address)
    return { ...link, to: to ?? link.address, isReplaced: to !== null }
  })
  const links = all.flatMap(({ isReplaced, ...link }) =>
    isReplaced ? [{ ...link, isDouble: all.some((other) => becomesSame(link, other)) }] : [],
  )
  return {
    collection,
    record: id,
    title: titleOf(fields),
    updatedAt,
    isDraft: _status === 'draft',
    links,
  }
}

/** The fields with links, as they stand in a document. */
export function linkFieldsOf({
  collection,
  document,
}: {
  collection: LinkHolder
  document: Record<string, unknown>
}): Record<string, unknown> {
  const names = collection === 'site' ? siteLinkFields : linkCollections[collection]
  return Object.fromEntries(names.map((name) => [name, document[name]]))
}

interface Moving {
  key: string
  address: string
  to: string
}

function becomesSame(link: Moving, other: Moving): boolean {
  if (link.key === other.key) return false
  const addresses = [link.address, other.address, link.to, other.to]
  if (!addresses.every((address) => parseURL(address))) return false
  return isSameLink(link.to, other.to) && !isSameLink(link.address, other.address)
}
