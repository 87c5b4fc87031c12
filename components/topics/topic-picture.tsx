import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import type { Picture } from '@/domain/topics/topic'
import { Cover } from './cover'

/**
 * The picture of a topic, or the cover of its slug where there is none. The cover also lies behind a picture, which is
 * told by what is around it: without a text of its own, and with least and most sizes instead of sizes, one that
 * cannot be had paints nothing, where a browser would otherwise show that it is broken.
 */
export function TopicPicture({
  slug,
  picture,
  className,
}: {
  slug: string
  picture: Picture | null
  className?: string
}): ReactNode {
  if (!picture) return <Cover slug={slug} className={className} />
  return (
    <div
      role="img"
      aria-label={picture.alt}
      className={clsx('relative overflow-hidden rounded-small', className)}
    >
      <Cover slug={slug} className="h-full" />
      <img
        src={picture.url}
        alt=""
        className="absolute inset-0 max-h-full min-h-full max-w-full min-w-full object-cover"
      />
    </div>
  )
}
