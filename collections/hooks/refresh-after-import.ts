import { cacheTags } from '@/domain/cache-tags'
import { paths } from '@/domain/paths'

import { refresh } from './refresh'

/** An import writes to many records at once and leaves their pages to this: every page is made again. */
export async function refreshAfterImport({ slug }: { slug: string }): Promise<void> {
  await refresh({
    stale: [cacheTags.site, cacheTags.directory],
    expired: [cacheTags.places],
    paths: [paths.topic(slug), paths.home, paths.topics, paths.organisations],
  })
}
