import { createHmac, timingSafeEqual } from 'node:crypto'

/** Collections whose previews can be shown to somebody outside. */
export const sharedCollections = ['topics', 'organisations', 'pages'] as const

export type SharedCollection = (typeof sharedCollections)[number]

interface Shown {
  collection: SharedCollection
  id: number
}

/** Who lets somebody outside see a preview, and until when. */
export interface SharedPreview {
  sharer: number
  /** In milliseconds, as `Date.now()` gives it. */
  ends: number
}

/** In milliseconds: a week. */
export const sharedFor = 7 * 24 * 60 * 60 * 1000

/** What the address of a preview holds for who has no account. It is good for this document alone. */
export function signSharedPreview({ secret, ...shared }: Shown & SharedPreview & { secret: string }): string {
  return `${shared.sharer}.${shared.ends}.${signatureOf({ ...shared, secret })}`
}

/** `null` for what we did not sign, or whose time is over. */
export function readSharedPreview({
  token,
  secret,
  ...shown
}: Shown & { token: string; secret: string }): SharedPreview | null {
  const [, sharer, ends, signature] = /^(\d{1,9})\.(\d{1,15})\.([\w-]{43})$/.exec(token) ?? []
  if (!sharer || !ends || !signature) return null
  const shared = { sharer: Number(sharer), ends: Number(ends) }
  const expected = Buffer.from(signatureOf({ ...shown, ...shared, secret }))
  const isOurs = timingSafeEqual(Buffer.from(signature), expected)
  return isOurs && shared.ends > Date.now() ? shared : null
}

function signatureOf({
  collection,
  id,
  sharer,
  ends,
  secret,
}: Shown & SharedPreview & { secret: string }): string {
  return createHmac('sha256', secret)
    .update(`preview:${collection}:${id}:${sharer}:${ends}`)
    .digest('base64url')
}
