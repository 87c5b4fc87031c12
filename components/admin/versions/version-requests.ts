import { z } from 'zod'

import { post, send, type Answer } from '../send'

const version = z.object({
  id: z.number(),
  savedAt: z.string(),
  isPublished: z.boolean(),
  /** Null where that is not known, as after an import by a command. */
  savedBy: z.string().nullable(),
})

export type Version = z.output<typeof version>

const listed = z.object({ versions: z.array(version) }).transform(({ versions }) => versions)

interface Document {
  collection: string
  record: number | string
}

/** The versions of a document that are kept, the newest first. */
export function readVersions({ collection, record }: Document): Promise<Answer<Version[]>> {
  return send({ path: `/api/versions?collection=${collection}&record=${record}`, schema: listed })
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
