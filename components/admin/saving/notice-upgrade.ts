type Fetch = typeof window.fetch

/**
 * `fetch` that tells when the page is older than the site: an upgrade gives the functions that a form calls other names,
 * and the form then no longer gets what it asks.
 *
 * Relies on the header by which Next says that it has no such function. Without it, nothing is told.
 */
export function noticeUpgrade({ fetch, tell }: { fetch: Fetch; tell: () => void }): Fetch {
  return async (input, init) => {
    const response = await fetch(input, init)
    if (response.headers.get('x-nextjs-action-not-found') === '1') tell()
    return response
  }
}
