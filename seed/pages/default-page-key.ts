import type { SitePagePath } from '@/domain/pages/site-page'

/** Under which Payload's store of keys and values remembers that the page was made once. */
export function defaultPageKey(path: SitePagePath): string {
  return `default-page:${path}`
}
