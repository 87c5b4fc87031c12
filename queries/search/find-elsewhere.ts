import { feedAddress } from '@/domain/topics/feed-address'
import type { SearchQuery } from '@/domain/search/search-query'

import { getFeedSearchURL } from '../site/get-site'

/** The address of the same search in the documents of another site; `null` when nothing is asked. */
export async function findElsewhere({ text }: SearchQuery): Promise<string | null> {
  return text ? feedAddress({ term: text, feedSearchURL: await getFeedSearchURL() }) : null
}
