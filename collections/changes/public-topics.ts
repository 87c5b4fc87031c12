import type { PayloadRequest, Where } from 'payload'

/** The ids of the public topics that `where` finds by what their public version says. */
export async function publicTopics({ where, req }: { where: Where; req: PayloadRequest }): Promise<number[]> {
  const { docs } = await req.payload.find({
    collection: 'topics',
    where: { and: [where, { _status: { equals: 'published' } }] },
    depth: 0,
    limit: maximum,
    pagination: false,
    select: {},
    req,
  })
  return docs.map(({ id }) => id)
}

/** Dossiers are made by hand: dozens, in time a few hundred. */
const maximum = 1000
