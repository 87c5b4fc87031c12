// @ts-check
// JavaScript, because Next loads it as it is.
import { createRequire } from 'node:module'
import path from 'node:path'

/** @type {typeof import('next/dist/server/lib/incremental-cache/file-system-cache.js')} */
const { default: FileSystemCache } = createRequire(import.meta.url)(
  'next/dist/server/lib/incremental-cache/file-system-cache.js',
)

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
}

/**
 * Where a page may be, without the end of its name: as it was made for a request, and as it was built.
 * @param {string} key
 */
function filesOf(key) {
  const marker = key.indexOf('/$/')
  return [key, path.join('app', marker === -1 ? key : key.slice(marker + 2))]
}
