import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { z } from 'zod'

import type { Source, Topic } from '@/payload-types'

import { countTopics } from './count-topics'
import { entriesNamingTopic } from './entries-naming-topic'
import { indexRecords } from './index-records'
import { searchedCollections, type SearchedCollection } from './searchable'
import { runInTransaction } from './run-in-transaction'

import { publicBefore, publicChange } from '../save/public-version'

/** Keeps what can be found the same as what is public, in the transaction of the save. */
export const keepSearch: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  if (!isSearched(collection.slug)) return doc
  if ((await publicChange({ collection, doc, req })) === 'none') return doc
  const before = publicBefore({ collection: collection.slug, id: doc.id, req })
  await keep({ collection: collection.slug, versions: [before, doc], req })
  return doc
}

export const forgetSearch: CollectionAfterDeleteHook = async ({ collection, doc, req }) => {
  if (isSearched(collection.slug)) await keep({ collection: collection.slug, versions: [doc], req })
  return doc
}

/** A topic's name stands at its questions and sources, a role is found at its organisation, a publisher at its sources. */
async function keep({
  collection,
  versions,
  req,
}: {
  collection: SearchedCollection
  versions: unknown[]
  req: PayloadRequest
}): Promise<void> {
  const found = versions.filter(Boolean)
  const own = z
    .array(saved)
    .parse(found)
    .map(({ id }) => id)
  const ids: Partial<Record<SearchedCollection, number[]>> = {
    // The versions were read from, or saved in, the collection that is named beside them.
    ...(collection === 'topics' ? entriesNamingTopic(found as Topic[]) : {}),
    ...(collection === 'organisations' ? { sources: await publishedBy({ ids: own, req }) } : {}),
  }
  const run = await runInTransaction(req)
  for (const each of searchedCollections) {
    const touched = [...new Set([...(each === collection ? own : []), ...(ids[each] ?? [])])]
    const inOrder = touched.sort((a, b) => a - b)
    await indexRecords({ collection: each, ids: inOrder, run })
    if (each === 'organisations') await countTopics({ ids: inOrder, run })
  }
}

const saved = z.object({ id: z.number() })

async function publishedBy({ ids, req }: { ids: number[]; req: PayloadRequest }): Promise<Source['id'][]> {
  const { docs } = await req.payload.find({
    collection: 'sources',
    where: { publisher: { in: ids } },
    depth: 0,
    joins: false,
    pagination: false,
    limit: maximum,
    select: {},
    req,
  })
  return docs.map(({ id }) => id)
}

const maximum = 10_000

function isSearched(slug: string): slug is SearchedCollection {
  return searchedCollections.some((collection) => collection === slug)
}
