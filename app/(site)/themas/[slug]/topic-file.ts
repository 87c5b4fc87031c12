import type { FileEnding } from '@/domain/site/file-address'
import type { Lookup } from '@/domain/site/lookup'
import { fileResponse } from '../../file-response'

/** What the route of a topic is given. */
export interface TopicContext {
  params: Promise<{ slug: string }>
}

/** A file of one topic, in whatever form. */
export function topicFile<Found>(file: {
  lookup: Lookup<Found>
  ending: FileEnding
  write: (record: Found) => Promise<Response> | Response
}): Promise<Response> {
  return fileResponse({ ...file, missing: 'Dit thema is er niet.' })
}
