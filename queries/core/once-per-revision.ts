import { LRUCache } from 'lru-cache'

import { renderedRevision } from '@/server/revision/rendered-revision'

/**
 * A read of what many pages need, which is done once for all answers of one revision. What is made for one person is
 * of no revision, and reads it each time; so does whoever comes after a read that failed.
 */
export function oncePerRevision<Result>(read: () => Promise<Result>): () => Promise<Result> {
  // Answers of a revision may still be made while those of the next one are.
  const results = new LRUCache<string, Promise<Result>>({ max: 2 })
  return () => {
    const revision = renderedRevision()
    if (revision === null) return read()
    const known = results.get(revision)
    if (known) return known
    const result = read()
    results.set(revision, result)
    result.catch(() => results.delete(revision))
    return result
  }
}
