/**
 * Has every request of the admin go through a function, until what is returned is called.
 *
 * Relies on the forms of Payload sending with the `fetch` of the window, and asking for it anew each time: they take no
 * client of ours. Where they do not, an editor whose save meets a newer one is told that it failed, and not why.
 */
export function interceptFetch(intercept: (fetch: typeof window.fetch) => typeof window.fetch): () => void {
  const { fetch } = window
  window.fetch = intercept(fetch.bind(window))
  return () => {
    window.fetch = fetch
  }
}
