import { feedAddress } from '@/domain/topics/feed-address'

import { getFeedSearchURL } from '../site/get-site'

/** The address of the same search in the documents of another site; `null` when nothing is asked. */
export async function findElsewhere(text: string): Promise<string | null> {
  return text ? feedAddress({ term: text, feedSearchURL: await getFeedSearchURL() }) : null
}
