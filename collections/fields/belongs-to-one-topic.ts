import type { PayloadRequest, RelationshipFieldManyValidation, Where } from 'payload'
import { relationship } from 'payload/shared'

import { repeatedIn } from './each-once'

/**
 * A topic owns its subtopics: refuses one that stands here twice, that another topic holds (in its public version
 * or in a draft), or that has the same address on the page as a neighbour.
 */
export const belongsToOneTopic: RelationshipFieldManyValidation = async (value, options) => {
  const basic = await relationship(value, options)
  const ids = (value ?? []).filter((id) => typeof id === 'number')
  if (basic !== true || ids.length === 0 || options.event === 'onChange') return basic
  if (repeatedIn(ids).length > 0) return 'Een onderwerp kan maar één keer in een thema staan.'
  return (
    (await heldElsewhere({ ids, topic: options.id, req: options.req })) ??
    (await sameAddress({ ids, req: options.req })) ??
    true
  )
}

async function heldElsewhere({
  ids,
  topic,
  req,
}: {
  ids: number[]
  topic: number | string | undefined
  req: PayloadRequest
}): Promise<string | null> {
  const others: Where[] = [{ subtopics: { in: ids } }, ...(topic ? [{ id: { not_equals: topic } }] : [])]
  for (const draft of [false, true]) {
    const { docs } = await req.payload.find({
      collection: 'topics',
      where: { and: others },
      draft,
      trash: true,
      depth: 0,
      limit: 1,
      pagination: false,
      select: { title: true },
      req,
    })
    if (docs[0])
      return `Een van deze onderwerpen hoort al bij het thema “${docs[0].title}”. Haal het daar eerst weg.`
  }
  return null
}

async function sameAddress({ ids, req }: { ids: number[]; req: PayloadRequest }): Promise<string | null> {
  const { docs } = await req.payload.find({
    collection: 'subtopics',
    where: { id: { in: ids } },
    draft: true,
    depth: 0,
    joins: false,
    limit: ids.length,
    pagination: false,
    select: { title: true, slug: true },
    req,
  })
  const [repeated] = repeatedIn(docs.map(({ slug }) => slug))
  return repeated ? `Twee onderwerpen van dit thema hebben hetzelfde webadres: “${repeated}”.` : null
}
