// @ts-check
// JavaScript, because Next loads it as it is.
import { createRequire } from 'node:module'
import path from 'node:path'

/** @type {typeof import('next/dist/server/lib/incremental-cache/file-system-cache.js')} */
const { default: FileSystemCache } = createRequire(import.meta.url)(
  'next/dist/server/lib/incremental-cache/file-system-cache.js',
)

/**
 * When something that has a tag was withdrawn, and when it changed at all, in milliseconds. Next keeps this too, but
 * forgets a withdrawal when a change comes after it, and reads it by a clock that stands still while a machine sleeps:
 * what was withdrawn would be seen again.
 * @type {Map<string, number>}
 */
const withdrawnAt = new Map()
/** @type {Map<string, number>} */
const changedAt = new Map()

/**
 * Next's own cache of pages, but an address where nothing is and nothing was does not become a file: there is no end
 * to such addresses. What it answers is kept in memory, which is bounded (docs/decisions/0009). And what was withdrawn
 * does not come back (docs/decisions/0015).
 */
export default class PageCache extends FileSystemCache {
  /** @param {ConstructorParameters<typeof FileSystemCache>[0]} context */
  constructor(context) {
    super(context)
    this.inMemory = new FileSystemCache({ ...context, flushToDisk: false })
    /**
     * When what is being made was asked for, by its key.
     * @type {Map<string, number>}
     */
    this.askedAt = new Map()
    /** @param {string} file */
    this.isOnDisk = (file) => context.fs.existsSync(path.join(context.serverDistDir, file))
  }

  /**
   * What was read before its tags were marked is not kept: it may show what was withdrawn meanwhile, and would be
   * newer than the mark.
   * @override
   * @param {Parameters<InstanceType<typeof FileSystemCache>['set']>} entry
   */
  async set(...entry) {
    const [key, page, context] = entry
    const askedAt = this.askedAt.get(key) ?? Date.now()
    this.askedAt.delete(key)
    if (tagsOf(page, context).some((tag) => (changedAt.get(tag) ?? 0) >= askedAt)) return
    const isMissing = page !== null && 'status' in page && page.status === 404
    const end = page !== null && 'html' in page ? '.html' : '.body'
    const isNew = isMissing && !filesOf(key).some((file) => this.isOnDisk(file + end))
    return isNew ? this.inMemory.set(...entry) : super.set(...entry)
  }

  /**
   * @override
   * @param {Parameters<InstanceType<typeof FileSystemCache>['revalidateTag']>} mark
   */
  async revalidateTag(...mark) {
    const [tags, durations] = mark
    for (const tag of [tags].flat()) {
      changedAt.set(tag, Date.now())
      if (!durations?.expire) withdrawnAt.set(tag, Date.now())
    }
    return super.revalidateTag(...mark)
  }

  /**
   * @override
   * @param {Parameters<InstanceType<typeof FileSystemCache>['get']>} asked
   */
  async get(...asked) {
    const [key, context] = asked
    const now = Date.now()
    const found = await super.get(...asked)
    const madeAt = found?.lastModified ?? 0
    const tags = found ? tagsOf(found.value, context) : []
    const isSince = (/** @type {Map<string, number>} */ marks) =>
      tags.some((tag) => (marks.get(tag) ?? 0) > madeAt)
    if (!found || isSince(changedAt)) this.rememberAsked(key, now)
    return isSince(withdrawnAt) ? null : found
  }

  /**
   * @param {string} key
   * @param {number} now
   */
  rememberAsked(key, now) {
    if (!this.askedAt.has(key)) this.askedAt.set(key, now)
    const [oldest] = this.askedAt.keys()
    if (this.askedAt.size > mostAsked && oldest !== undefined) this.askedAt.delete(oldest)
  }
}

/** What could not be made is never kept, and would be remembered for ever. */
const mostAsked = 5000

/**
 * @param {import('next/dist/server/lib/incremental-cache/index.js').CacheHandlerValue['value']} value
 * @param {{ tags?: string[], softTags?: string[], kind?: unknown, fetchCache?: boolean }} context
 * @returns {string[]}
 */
function tagsOf(value, { tags, softTags = [] }) {
  if (tags) return [...tags, ...softTags]
  const headers = value && 'headers' in value ? value.headers : undefined
  return String(headers?.['x-next-cache-tags'] ?? '').split(',')
}

/**
 * Where a page may be, without the end of its name: as it was made for a request, and as it was built.
 * @param {string} key
 */
function filesOf(key) {
  const marker = key.indexOf('/$/')
  return [key, path.join('app', marker === -1 ? key : key.slice(marker + 2))]
}
