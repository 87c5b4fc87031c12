import type { PayloadRequest } from 'payload'

import type { Provided } from '@/seed/plan/provided'
import type { Problem } from '@/seed/problem'

/** Stores what a document provides, in place of what it provided at its last import. */
export async function saveImport({
  slug,
  req,
  ...fields
}: {
  file: string
  hash: string
  problems: Problem[]
  slug: string
  topic: number | null
  provided: Provided
  req: PayloadRequest
}): Promise<void> {
  const { provided, problems, ...rest } = fields
  const data = {
    ...rest,
    slug,
    provided: { ...provided },
    problems: problems.map((problem) => ({ ...problem })),
  }
  const where = { slug: { equals: slug } }
  const { docs } = await req.payload.find({
    collection: 'imports',
    where,
    depth: 0,
    limit: 1,
    pagination: false,
    select: {},
    req,
  })
  const [before] = docs
  if (before) await req.payload.update({ collection: 'imports', id: before.id, data, depth: 0, req })
  else await req.payload.create({ collection: 'imports', data, depth: 0, req })
}
