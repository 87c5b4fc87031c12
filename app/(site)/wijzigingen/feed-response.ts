import { writeAtom } from '@/domain/changes/atom'
import { changesFeed, feedSize, type FeedFormat } from '@/domain/changes/change-feed'
import { writeJSONFeed } from '@/domain/changes/json-feed'
import { parseChangesFilter } from '@/domain/lists/changes-page'
import { paramsOf } from '@/domain/lists/filter-values'
import { listChanges } from '@/queries/changes/list-changes'
import { readChosenTopics } from '@/queries/changes/read-chosen-topics'
import { getSite } from '@/queries/site/get-site'
import { plainResponse } from '../file-response'
import { siteBase } from '../page-metadata'

const formats = {
  atom: { write: writeAtom, type: 'application/atom+xml; charset=utf-8' },
  json: { write: writeJSONFeed, type: 'application/feed+json; charset=utf-8' },
} as const

/** The newest changes of all topics, or of those that are asked for, as a feed. */
export async function feedResponse({
  request,
  format,
}: {
  request: Request
  format: FeedFormat
}): Promise<Response> {
  const { filter, ignored } = parseChangesFilter(paramsOf(new URL(request.url).searchParams))
  const [site, chosen] = await Promise.all([getSite(), readChosenTopics(filter.topics)])
  const unknown = [...ignored, ...chosen.ignored]
  if (unknown.length > 0)
    return plainResponse({ text: `Deze waarden kent de gids niet: ${unknown.join(', ')}.`, status: 400 })
  const { topics } = chosen
  const changes = await listChanges({ topics: topics.map(({ slug }) => slug), limit: feedSize })
  const { write, type } = formats[format]
  const feed = changesFeed({ base: siteBase(), siteName: site.name, changes, topics, format })
  return new Response(write(feed), { headers: { 'content-type': type } })
}
