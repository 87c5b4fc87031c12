import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import type { Picture } from '@/domain/topic'
import { Cover } from './cover'

/**
 * The picture of a topic, or the cover of its slug where there is none. The cover also lies behind a picture, which is
 * part of a drawing: one that cannot be had then paints nothing, where an `<img>` would show itself as broken.
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
      <div className="absolute inset-0">
        <svg className="size-full">
          <image href={picture.url} width="100%" height="100%" preserveAspectRatio="xMidYMid slice" />
        </svg>
      </div>
    </div>
  )
}
