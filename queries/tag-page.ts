import { unstable_cache } from 'next/cache'

/**
 * Says of what data the page that is being rendered is made, so that a change to it makes the page again. The data
 * itself is not kept here: a page that cannot be made again, with the database away, must fail and keep its last
 * good version, where cached data would be taken for new.
 */
export async function tagPage(tags: string[]): Promise<void> {
  await unstable_cache(nothing, ['tag-page', ...tags], { tags })()
}

async function nothing(): Promise<null> {
  return null
}
