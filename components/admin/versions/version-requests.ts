import { z } from 'zod'

import { post, send, type Answer } from '../send'

const listed = z
  .object({
    docs: z.array(
      z.object({
        id: z.union([z.string(), z.number()]),
        updatedAt: z.string(),
        version: z.object({ _status: z.enum(['draft', 'published']).nullish() }),
      }),
    ),
  })
  .transform(({ docs }) =>
    docs.map(({ id, updatedAt, version }) => ({
      id,
      savedAt: updatedAt,
      isPublished: version._status === 'published',
    })),
  )

export type Version = z.output<typeof listed>[number]

interface Document {
  collection: string
  record: number | string
}

/** The versions of a document that are kept, the newest first. */
export function readVersions({ collection, record }: Document): Promise<Answer<Version[]>> {
  const query = `where[parent][equals]=${record}&sort=-updatedAt&limit=25&depth=0&select[version][_status]=true&select[updatedAt]=true`
  return send({ path: `/api/${collection}/versions?${query}`, schema: listed })
}

/** Makes an earlier version the newest draft. Returns why not, or `null`. */
export function restoreVersion({
  collection,
  version,
}: {
  collection: string
  version: Version
}): Promise<string | null> {
  return post({ path: `/api/${collection}/versions/${version.id}`, body: {} })
}
