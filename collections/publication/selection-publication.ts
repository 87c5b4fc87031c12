import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'

import { isContentCollection, type ContentCollection } from '@/domain/topics/content-collections'
import { inOneTransaction } from '@/server/database/in-one-transaction'
import { errorResponse } from '@/server/http/error-response'

import { documentId } from '../endpoints/document-id'
import { forPublishers } from '../endpoints/for-publishers'
import { Rejection } from '../endpoints/rejection'
import { answerBulk } from '../save/bulk/bulk-answer'
import { changeOneByOne } from '../save/bulk/change-one-by-one'
import { collectionOf, findSelection } from '../save/bulk/selection'
import { readDocuments } from '../save/read-documents'
import { chosenParts } from './chosen-part'
import { seenPart } from './newest-parts'
import { publishWhole } from './publish-whole'
import { readPlainPublications, readPublication, type Publication } from './read-publication'

const path = '/publication'

/** How many documents are published at once: so many that somebody can have looked at the list. */
const maxDocuments = 1000

const handled = forPublishers({
  anonymous: 'Log in om te publiceren.',
  others: 'Publiceren doet de eindredactie.',
})

/**
 * GET /api/:collection/publication?where=…: what publishing each document of a selection changes for readers, but for
 * those of which everything is public already.
 */
const shown: Endpoint = {
  path,
  method: 'get',
  handler: handled(async (req) => {
    const { ids } = await findSelection({ req, draft: true, missing: 'Zeg erbij wat er openbaar wordt.' })
    if (ids.length > maxDocuments) return tooMany()
    const collection = contentCollectionOf(req)
    return Response.json({ publications: await readPublications({ collection, ids: ids.map(Number), req }) })
  }),
}

const sent = z.object({
  publications: z.array(
    z.object({
      id: documentId,
      /** Of the `GET` that showed it, with what goes along of what is not public yet. */
      updatedAt: z.string(),
      parts: chosenParts,
      seen: z.array(seenPart).max(3000),
    }),
  ),
})

/**
 * POST /api/:collection/publication: publishes documents as they were shown, each whole or not at all; what is wrong
 * with one does not stop the others. Answers as a change of a selection does.
 */
const published: Endpoint = {
  path,
  method: 'post',
  handler: handled(async (req) => {
    await addDataAndFileToRequest(req)
    const publications = sent.safeParse(req.data).data?.publications
    if (!publications) return errorResponse({ status: 400, message: 'Zeg erbij wat er openbaar wordt.' })
    if (publications.length > maxDocuments) return tooMany()
    const collection = contentCollectionOf(req)
    const wanted = new Map(publications.map((publication) => [publication.id, publication]))
    const result = await changeOneByOne({
      selection: { collection, ids: [...wanted.keys()] },
      req,
      change: ({ id, req: own }) => {
        const publication = wanted.get(Number(id))
        if (!publication) throw new Error('Only what was asked for is published.')
        return inOneTransaction({ req: own, work: () => publish({ collection, ...publication, req: own }) })
      },
    })
    return answerBulk({ collection, operation: 'update', result, req })
  }),
}

/** Of every collection with drafts. */
export const publicationOfSelection = [shown, published]

async function readPublications({
  collection,
  ids,
  req,
}: {
  collection: ContentCollection
  ids: number[]
  req: PayloadRequest
}): Promise<Publication[]> {
  if (collection !== 'topics') {
    const newest = await readDocuments({ collection, ids, version: 'newest', req })
    const drafts = [...newest.values()].filter(isDraft).map((draft) => ({ ...draft }))
    return readPlainPublications({ collection, documents: drafts, req })
  }
  const publications: Publication[] = []
  for (const topic of (await readDocuments({ collection, ids, version: 'newest', req })).values()) {
    const publication = await readPublication({ topic, req })
    if (isDraft(topic) || publication.seen.length > 0) publications.push(publication)
  }
  return publications
}

function isDraft({ _status }: { _status?: 'draft' | 'published' | null }): boolean {
  return _status === 'draft'
}

async function publish({
  collection,
  id,
  updatedAt,
  parts,
  seen,
  req,
}: z.output<typeof sent>['publications'][number] & {
  collection: ContentCollection
  req: PayloadRequest
}): Promise<object> {
  if (collection === 'topics') return publishWhole({ id, data: { updatedAt }, parts, seen, req })
  return req.payload.update({
    collection,
    id,
    data: { updatedAt, _status: 'published' },
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
}

function contentCollectionOf(req: PayloadRequest): ContentCollection {
  const collection = collectionOf(req)
  if (!isContentCollection(collection))
    throw new Rejection({ status: 404, message: 'Dit heeft geen concepten.' })
  return collection
}

function tooMany(): Response {
  return errorResponse({ status: 400, message: `Publiceer er hoogstens ${maxDocuments} tegelijk.` })
}
