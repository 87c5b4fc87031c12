import type { Endpoint, PayloadRequest } from 'payload'

import { printTopicDocument } from '@/domain/document/print-topic-document'
import { extraProvided, toTopicDocument } from '@/domain/document/to-topic-document'
import { topicDocumentParts } from '@/domain/document/topic-document-parts'
import type { Topic } from '@/payload-types'
import { errorResponse } from '@/server/http/error-response'

import { forStaff } from '../endpoints/for-staff'
import { readId } from '../endpoints/read-id'

/** GET /api/topics/:id/markdown: the newest version of a topic as a document, for staff. */
export const topicMarkdown: Endpoint = {
  path: '/:id/markdown',
  method: 'get',
  handler: forStaff('Log in om dit thema te downloaden.', async (req) => {
    const topic = await findTopic(req)
    if (!topic) return errorResponse({ status: 404, message: 'Dit thema is er niet.' })
    const document = toTopicDocument({ topic, extra: await findExtra({ topic: topic.id, req }) })
    return new Response(printTopicDocument(document), {
      headers: {
        'content-type': 'text/markdown; charset=utf-8',
        'content-disposition': `attachment; filename="${document.slug || 'thema'}.md"`,
        'cache-control': 'no-store',
      },
    })
  }),
}

async function findTopic(req: PayloadRequest): Promise<Topic | null> {
  const id = readId(req)
  if (id === null) return null
  const { docs } = await req.payload.find({
    collection: 'topics',
    where: { id: { equals: id } },
    draft: true,
    overrideAccess: false,
    depth: 2,
    limit: 1,
    pagination: false,
    populate: topicDocumentParts,
    req,
  })
  return docs[0] ?? null
}

async function findExtra({ topic, req }: { topic: number; req: PayloadRequest }): Promise<object> {
  const { docs } = await req.payload.find({
    collection: 'imports',
    where: { topic: { equals: topic } },
    overrideAccess: false,
    depth: 0,
    limit: 1,
    pagination: false,
    sort: '-updatedAt',
    select: { provided: true },
    req,
  })
  return extraProvided(docs[0]?.provided)
}
