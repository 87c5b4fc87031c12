import type { ServerResponse } from 'node:http'

/**
 * Corrects two headers as a response goes out. Next sends the address of a redirect twice when it has just made
 * it, and lets every cache on the way keep a page for a year: a page may change at any moment, so whoever keeps it
 * has to ask whether it is still good.
 */
export function tidyHeaders(response: ServerResponse): void {
  const writeHead = response.writeHead.bind(response)
  // Node's own signature has many forms; all arguments go on as they came.
  response.writeHead = ((...args: Parameters<typeof writeHead>) => {
    const location = response.getHeader('location')
    if (Array.isArray(location)) response.setHeader('location', location[0] ?? '')
    const cacheControl = response.getHeader('cache-control')
    if (String(cacheControl).startsWith('s-maxage')) response.setHeader('cache-control', askAgain)
    return writeHead(...args)
  }) as typeof response.writeHead
}

const askAgain = 'public, max-age=0, must-revalidate'
