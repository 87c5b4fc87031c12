import type { Picture } from '@/domain/topics/topic'

import type { MediaRecord } from './topic-record'

/** An uploaded image in one of its sizes; `null` when there is none, or none that may be shown. */
export function toPicture({
  media,
  size,
}: {
  media: number | MediaRecord | null | undefined
  size: 'card' | 'cover'
}): Picture | null {
  if (typeof media !== 'object' || media === null) return null
  const made = media.sizes?.[size]
  const { url, width, height } = made?.url ? made : media
  if (!url || !width || !height) return null
  return { url, width, height, alt: media.alt, credit: media.credit || null }
}
