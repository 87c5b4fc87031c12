import type { PayloadRequest } from 'payload'

import { paths } from '@/domain/site/paths'
import { lockDocuments } from '@/server/database/document-lock'
import type { Tip, Topic } from '@/payload-types'

/** Makes a draft of a tip, and lists it in a draft of the topic that the tip is about. Returns the path of its form. */
export async function makeOfTip({
  tip,
  as,
  req,
}: {
  tip: Tip
  as: 'sources' | 'organisations'
  req: PayloadRequest
}): Promise<string> {
  const topic = await topicOf({ tip, req })
  const id = as === 'sources' ? await makeSource({ tip, req }) : await makeOrganisation({ tip, req })
  if (topic) await list({ topic, as, id, req })
  return paths.form({ collection: as, id })
}

async function makeSource({ tip, req }: { tip: Tip; req: PayloadRequest }): Promise<number> {
  const data = { title: titleOf(tip), url: tip.url, description: tip.text, _status: 'draft' } as const
  const { id } = await req.payload.create({ collection: 'sources', data, draft: true, depth: 0, req })
  return id
}

async function makeOrganisation({ tip, req }: { tip: Tip; req: PayloadRequest }): Promise<number> {
  const data = { name: titleOf(tip), url: tip.url, description: tip.text, _status: 'draft' } as const
  const { id } = await req.payload.create({ collection: 'organisations', data, draft: true, depth: 0, req })
  return id
}

/** Its first line; two tips may begin alike, and no two records have one address. */
function titleOf({ id, text }: Tip): string {
  const [line = ''] = text.trim().split('\n')
  return `${line.slice(0, 100)} (tip ${id})`
}

/** The newest version, locked until the transaction ends, so that its lists lose no rows of a concurrent save. */
async function topicOf({ tip, req }: { tip: Tip; req: PayloadRequest }): Promise<Topic | null> {
  const slug = /^\/themas\/(.+)$/.exec(tip.path ?? '')?.[1]
  if (!slug) return null
  const where = { slug: { equals: slug } }
  const { docs } = await req.payload.find({
    collection: 'topics',
    where,
    draft: true,
    depth: 0,
    limit: 1,
    pagination: false,
    select: {},
    req,
  })
  const [found] = docs
  if (!found) return null
  const topic = { collection: 'topics', id: found.id } as const
  await lockDocuments({ documents: [topic], req })
  return req.payload.findByID({ ...topic, draft: true, depth: 0, disableErrors: true, req })
}

async function list({
  topic,
  as,
  id,
  req,
}: {
  topic: Topic
  as: 'sources' | 'organisations'
  id: number
  req: PayloadRequest
}): Promise<void> {
  const data =
    as === 'sources'
      ? { sources: [...(topic.sources ?? []), id] }
      : { organisations: [...(topic.organisations ?? []), { organisation: id }] }
  await req.payload.update({ collection: 'topics', id: topic.id, data, draft: true, depth: 0, req })
}
