/**
 * The address of a list as its form filters it: what is empty is left out, and the rest stands in the order of `keys`,
 * so that the same choices have the same address however they were made.
 */
export function filterAddress({
  path,
  keys,
  chosen,
}: {
  path: string
  keys: string[]
  chosen: [string, string][]
}): string {
  const query = new URLSearchParams(
    chosen
      .filter(([, value]) => value !== '')
      .sort(([a, one], [b, other]) => keys.indexOf(a) - keys.indexOf(b) || (one < other ? -1 : 1)),
  )
  return query.size > 0 ? `${path}?${query}` : path
}
