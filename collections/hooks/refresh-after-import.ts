import { cacheTags } from '@/domain/cache-tags'

import { listPages, pagesOfTopic } from './made-again'
import { refresh } from './refresh'

/** An import writes to many records at once and leaves their pages to this: every page is made again. */
export async function refreshAfterImport({ slug }: { slug: string }): Promise<void> {
  await refresh({
    stale: [cacheTags.site, cacheTags.directory],
    expired: [cacheTags.places],
    paths: [...pagesOfTopic({ slug }), ...listPages],
  })
}
