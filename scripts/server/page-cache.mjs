// @ts-check
// JavaScript, because Next loads it as it is.
import { createRequire } from 'node:module'
import path from 'node:path'

const require = createRequire(import.meta.url)
/** @type {typeof import('next/dist/server/lib/incremental-cache/file-system-cache.js')} */
const { default: FileSystemCache } = require('next/dist/server/lib/incremental-cache/file-system-cache.js')
/** @type {typeof import('next/dist/server/lib/incremental-cache/tags-manifest.external.js')} */
const { tagsManifest } = require('next/dist/server/lib/incremental-cache/tags-manifest.external.js')

/**
 * Next's own cache of pages, but an address where nothing is and nothing was does not become a file: there is no end
 * to such addresses. What it answers is kept in memory, which is bounded. See docs/decisions/0009.
 */
export default class PageCache extends FileSystemCache {
  /** @param {ConstructorParameters<typeof FileSystemCache>[0]} context */
  constructor(context) {
    super(context)
    this.inMemory = new FileSystemCache({ ...context, flushToDisk: false })
    /** @param {string} file */
    this.isOnDisk = (file) => context.fs.existsSync(path.join(context.serverDistDir, file))
  }

  /**
   * @override
   * @param {Parameters<InstanceType<typeof FileSystemCache>['set']>} entry
   */
  async set(...entry) {
    const [key, page] = entry
    const isMissing = page !== null && 'status' in page && page.status === 404
    const end = page !== null && 'html' in page ? '.html' : '.body'
    const isNew = isMissing && !filesOf(key).some((file) => this.isOnDisk(file + end))
    return isNew ? this.inMemory.set(...entry) : super.set(...entry)
  }

  /**
   * Next writes when a tag expired by the clock of the day, and reads it by one that stands still while a machine
   * sleeps: what was unpublished after that would stay in sight for as long as it slept.
   * @override
   * @param {Parameters<InstanceType<typeof FileSystemCache>['get']>} asked
   */
  async get(...asked) {
    const found = await super.get(...asked)
    if (!found) return null
    const madeAt = found.lastModified ?? 0
    const isExpired = tagsOf(found.value, asked[1]).some((tag) => {
      const { expired = 0 } = tagsManifest.get(tag) ?? {}
      return expired > madeAt && expired <= Date.now()
    })
    return isExpired ? null : found
  }
}

/**
 * @param {import('next/dist/server/lib/incremental-cache/index.js').CacheHandlerValue['value']} value
 * @param {Parameters<InstanceType<typeof FileSystemCache>['get']>[1]} context
 * @returns {string[]}
 */
function tagsOf(value, context) {
  if ('tags' in context) return [...(context.tags ?? []), ...(context.softTags ?? [])]
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
