import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'

import type { Source, Topic } from '@/payload-types'

import { indexRecords } from '../search/index-records'
import { searchedCollections, type SearchedCollection } from '../search/searchable'
import { runInTransaction } from '../search/run-in-transaction'

import { idOf } from './id-of'
import { publicBefore, publicChange } from './public-version'

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

type Versions = Record<string, unknown>[]

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
  const run = await runInTransaction(req)
  const found = versions.filter((version): version is Versions[number] => Boolean(version))
  const own = found.flatMap(({ id }) => (typeof id === 'number' ? [id] : []))
  const ids: Record<SearchedCollection, number[]> = {
    topics: [],
    subtopics: [],
    organisations: [],
    sources: [],
  }
  ids[collection] = own
  if (collection === 'topics') {
    // Versions of the collection that is named beside them.
    const topics = found as unknown as Topic[]
    ids.subtopics = topics.flatMap(({ subtopics }) => (subtopics ?? []).flatMap(idOf))
    ids.organisations = topics.flatMap(({ organisations }) =>
      (organisations ?? []).flatMap(({ organisation }) => idOf(organisation)),
    )
    ids.sources = topics.flatMap(({ sources }) => (sources ?? []).flatMap(idOf))
  }
  if (collection === 'organisations') ids.sources = await publishedBy({ ids: own, req })
  for (const each of searchedCollections) {
    await indexRecords({ collection: each, ids: [...new Set(ids[each])].sort((a, b) => a - b), run })
  }
}

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
