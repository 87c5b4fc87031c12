import type { RequestListener } from 'node:http'

/** What may be asked before the pages on disk are known to be of this database. */
const open = ['/api/refresh', '/livez', '/readyz']

/**
 * Lets requests wait until the site's pages have been expired for the first time. The page cache on disk may be
 * that of another database, or of before an import: nobody should see such a page.
 */
export function holdUntilRefreshed(handler: RequestListener): RequestListener {
  let isRefreshed = false
  let waiting: (() => void)[] = []
  const release = (): void => {
    isRefreshed = true
    for (const go of waiting) go()
    waiting = []
  }
  return (request, response) => {
    if (isRefreshed) return handler(request, response)
    const path = request.url?.split('?')[0] ?? ''
    if (!open.includes(path)) {
      waiting.push(() => handler(request, response))
      return
    }
    response.once('finish', () => {
      if (path === '/api/refresh' && response.statusCode === 200) release()
    })
    handler(request, response)
  }
}
