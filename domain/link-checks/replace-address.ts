import { linkAddress } from './link-address'

/**
 * A value of a document in which each link to an address leads to another one: a link is what is called `url`, whether
 * in a row of a list or in rich text. What has none is returned as it is.
 */
export function replaceAddress({
  value,
  from,
  to,
}: {
  value: unknown
  /** As it is asked (`linkAddress`). */
  from: string
  to: string
}): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => replaceAddress({ value: each, from, to }))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, each]: [string, unknown]) => {
      const isLink = name === 'url' && typeof each === 'string' && linkAddress(each) === from
      return [name, isLink ? to : replaceAddress({ value: each, from, to })]
    }),
  )
}
